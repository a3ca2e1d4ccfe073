import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { findFreePorts, refuseTakenPorts } from "./ports.ts";

test.each(["127.0.0.1", "0.0.0.0", "::"])("names the variable of a port that is taken on %s", async (host) => {
  const [port = 0] = await findFreePorts(1);
  const other = createServer().listen(port, host);
  await once(other, "listening");

  await expect(refuseTakenPorts({ SITE_PORT: port }, 0)).rejects.toThrow(`SITE_PORT: port ${port} is taken by another program. Set SITE_PORT to`);
  other.close();
});

test("refuses one port for two", async () => {
  const [port = 0] = await findFreePorts(1);

  await expect(refuseTakenPorts({ SITE_PORT: port, ADMIN_PORT: port }, 0)).rejects.toThrow("SITE_PORT and ADMIN_PORT are both");
});

test("waits for what a killed launcher leaves behind", async () => {
  const [port = 0] = await findFreePorts(1);
  const leaving = createServer().listen(port);
  await once(leaving, "listening");
  setTimeout(() => leaving.close(), 400);

  await expect(refuseTakenPorts({ SITE_PORT: port }, 5000)).resolves.toBeUndefined();
});
