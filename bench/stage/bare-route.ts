import { join } from "node:path";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import type { Newsroom } from "./newsroom.ts";
import { type Running, startNode, waitForAnswer } from "./running.ts";

/** A route that only inserts the row, into a table with the same columns and indexes. */
export async function startBareRoute({ databaseUrl, connection: { sql } }: Newsroom): Promise<Running & { port: number }> {
  await sql`drop table if exists bare_comments`;
  await sql`create table bare_comments (like comments including all)`;
  const [port = 0] = await findFreePorts(1);
  const program = join(import.meta.dirname, "..", "programs", "bare-comments.ts");
  const running = startNode({
    name: "bare",
    cwd: join(import.meta.dirname, ".."),
    args: [program, String(port), databaseUrl],
    env: { NODE_ENV: "production" },
  });
  await waitForAnswer(running, port, "/");
  return { ...running, port };
}
