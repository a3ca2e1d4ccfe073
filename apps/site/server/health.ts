import type { ServerResponse } from "node:http";
import { pingDatabase } from "./db.ts";
import { securityHeaders } from "./headers.ts";

let met = false;
let draining = false;

export const isDraining = (): boolean => draining;

export function startDraining(): void {
  draining = true;
}

/**
 * Ready from the first time the database answered until the end. A site whose database went away later still has its pages to
 * show, and must not be taken out of service for it.
 */
export async function serveHealth(response: ServerResponse, path: "/livez" | "/readyz"): Promise<void> {
  if (path === "/readyz") met ||= await answers(pingDatabase());
  const well = path === "/livez" || (met && !draining);
  response.writeHead(well ? 200 : 503, { ...securityHeaders(), "Content-Type": "text/plain", "Cache-Control": "no-store" }).end(well ? "ok\n" : "not now\n");
}

const answers = (question: Promise<unknown>): Promise<boolean> =>
  question.then(
    () => true,
    () => false,
  );
