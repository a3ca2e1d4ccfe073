import cluster from "node:cluster";
import { env } from "./server/env.ts";

/** The readers' server. With `SITE_PROCESSES` above one, this process only starts the others, and starts again what falls over. */
const { SITE_PROCESSES, NODE_ENV } = env();

if (cluster.isPrimary && NODE_ENV === "production" && SITE_PROCESSES > 1) {
  let stopping = false;
  for (let index = 0; index < SITE_PROCESSES; index += 1) start(index);
  for (const event of ["SIGTERM", "SIGINT", "disconnect"] as const) process.once(event, stop);

  function start(index: number): void {
    if (stopping) return;
    const worker = cluster.fork({ SITE_PROCESS: String(index) });
    worker.once("exit", () => setTimeout(start, 500, index));
  }

  function stop(): void {
    stopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.kill("SIGTERM");
  }
} else {
  const { serve } = await import("./server/serve.ts");
  const { toCommentPost } = await import("./features/comments/posting.ts");
  await serve(new URL(".", import.meta.url), { "/api/comments": toCommentPost });
}
