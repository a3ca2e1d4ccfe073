import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import type { Answer } from "../load/answer.ts";
import { type Running, startNode, waitForAnswer } from "./running.ts";

/** An answer kept, to be served by something else. Headers as Node's `writeHead` takes them flat. */
export type Copy = { path: string; headers: string[]; body: Buffer };

const ofTheConnection = new Set(["connection", "keep-alive", "date", "transfer-encoding", "content-length"]);

/** The same bytes under the same headers. `without` names headers to leave out, in lower case. */
export function copyOf(path: string, { head, body }: Answer, without: readonly string[] = []): Copy {
  const lines = head.split("\r\n").slice(1);
  const pairs = lines.map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
  const kept = pairs.filter(([name]) => !ofTheConnection.has(name.toLowerCase()) && !without.includes(name.toLowerCase()));
  return { path, headers: [...kept.flat(), "Content-Length", String(body.length)], body };
}

/** Plain Node `http` in a process of its own that serves exactly these. */
export async function startPlainServer(copies: readonly Copy[], directory: string): Promise<Running & { port: number }> {
  const [port = 0] = await findFreePorts(1);
  const file = join(directory, `copies-${port}.json`);
  writeFileSync(file, JSON.stringify(copies.map((copy) => ({ ...copy, body: copy.body.toString("base64") }))));
  const program = join(import.meta.dirname, "..", "programs", "plain-server.ts");
  const running = startNode({ name: "plain", cwd: directory, args: [program, String(port), file], env: { NODE_ENV: "production" } });
  await waitForAnswer(running, port, copies[0]?.path ?? "/");
  return { ...running, port };
}
