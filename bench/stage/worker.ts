import { join } from "node:path";
import { makeRoomForQueue } from "@polosa/db/app-role.ts";
import { root } from "../../scripts/launch/paths.ts";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import type { Newsroom } from "./newsroom.ts";
import { type Running, startNode, waitForAnswer } from "./running.ts";

/** The worker as `npm start` runs it; ready when it returns. */
export async function startWorker({ databaseUrl, mediaDirectory }: Newsroom): Promise<Running> {
  await makeRoomForQueue(databaseUrl);
  const [port = 0] = await findFreePorts(1);
  const env = {
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    MEDIA_DIRECTORY: mediaDirectory,
    MEDIA_S3_BUCKET: "",
    ADMIN_URL: "http://localhost",
    SITE_URL: "http://localhost",
    AUTH_SECRET: "only-for-the-bench-only-for-the-bench",
    SMTP_URL: "",
    WORKER_PORT: String(port),
  };
  const running = startNode({ name: "worker", cwd: join(root, "apps", "worker"), args: ["worker.ts"], env });
  await waitForAnswer(running, port, "/readyz");
  return running;
}
