import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { portal } from "./env.ts";
import { SESSION_COOKIE } from "./staff.ts";

const Manifest = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string(), workers: z.record(z.string(), z.unknown()) })),
});

export interface BuiltAction {
  /** As the matrix calls it: `people/changeRolesAction`. */
  name: string;
  id: string;
  /** The path of a page that carries it. */
  page: string;
}

/** Every server action of the build that runs, by its own account. */
export function listActions(): BuiltAction[] {
  const file = join(import.meta.dirname, "../../apps/admin/.next/server/server-reference-manifest.json");
  const { node } = Manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `${filename.replace(/^.*features\/|\/actions\.ts$/g, "")}/${exportedName}`,
    page: toPath(Object.keys(workers)[0] ?? ""),
  }));
}

/** Asks for an action as a browser would, but with these headers; `cookie` is a session's. */
export function callAction(
  { id, page }: BuiltAction,
  { input = {}, headers = {}, cookie }: { input?: object; headers?: Record<string, string>; cookie?: string },
) {
  return fetch(`${portal.ADMIN_URL}${page}`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "text/plain;charset=UTF-8", "next-action": id, ...(cookie ? { cookie: `${SESSION_COOKIE}=${cookie}` } : {}), ...headers },
    body: JSON.stringify([input]),
  });
}

const toPath = (worker: string): string =>
  worker
    .replace(/^app|\/page$/g, "")
    .replace(/\/\([^)]*\)/g, "")
    .replace(/\[[^\]]*\]/g, "0199d000-0000-7000-8000-000000000000") || "/";
