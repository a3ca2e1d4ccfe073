import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@polosa/newsroom/testing/newsroom-test.ts";
import { givenEmailCode } from "@polosa/newsroom/testing/readers.ts";
import { sql } from "drizzle-orm";
import { expect, vi } from "vitest";
import { findFreePorts } from "../../../scripts/launch/ports.ts";
import { startSmtpServer } from "../mail/smtp-server.ts";

test("a code to sign in with is on its way within seconds", { timeout: 60_000 }, async ({ pool, poolUrl }) => {
  const smtp = await startSmtpServer(0);
  await pool.execute(sql`create schema pgboss`);
  const [port = 0] = await findFreePorts(1);
  const worker = spawn(process.execPath, ["worker.ts"], {
    cwd: join(import.meta.dirname, ".."),
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: poolUrl,
      WORKER_PORT: String(port),
      ADMIN_URL: "http://admin.example",
      SITE_URL: "http://site.example",
      AUTH_SECRET: "s".repeat(32),
      MEDIA_DIRECTORY: tmpdir(),
      SMTP_URL: smtp.url,
      MAIL_FROM: "Polosa <newsroom@polosa.example>",
      NODE_ENV: "production",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/readyz`), { timeout: 30_000, interval: 100 });

  for (const email of ["first@reader.example", "second@reader.example"]) {
    await givenEmailCode(pool, email);
    await vi.waitFor(() => expect(smtp.taken.map(({ to }) => to)).toContain(email), { timeout: 8_000, interval: 100 });
  }

  worker.kill("SIGTERM");
  await once(worker, "exit");
  await smtp.close();
});
