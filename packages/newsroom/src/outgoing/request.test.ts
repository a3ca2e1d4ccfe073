import { createServer, type RequestListener, type Server } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { requestOutside } from "./request.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function givenServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${portOf(server)}`;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

test.for([
  "http://127.0.0.1/",
  "http://localhost:5432/",
  "http://[::1]/",
  "http://10.1.2.3/",
  "http://169.254.169.254/latest/meta-data",
  "http://[::ffff:10.0.0.1]/",
  "http://0.0.0.0/",
  "file:///etc/passwd",
])("does not go to %s", async (address) => {
  await expect(requestOutside(address)).rejects.toThrow(/private|no way out/);
});

test("goes where the operator said, private or not, and asks for gzip only", async () => {
  let asked: string | undefined;
  const host = await givenServer((request, response) => {
    asked = String(request.headers["accept-encoding"]);
    response.end("пришли");
  });

  expect(await requestOutside(`http://${host}/`, { trustedHosts: [host] })).toEqual({ status: 200, body: "пришли" });
  expect(asked).toBe("gzip");
});

test("does not follow a redirect inside", async () => {
  const inside = await givenServer((_, response) => response.end("тайна"));
  const outside = await givenServer((_, response) => response.writeHead(302, { location: `http://${inside}/` }).end());

  await expect(requestOutside(`http://${outside}/`, { trustedHosts: [outside] })).rejects.toThrow(/private/);
});

test("refuses an encoding it did not ask for, and a body without end", async () => {
  const brotli = await givenServer((_, response) => response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync("что-то")));
  const endless = await givenServer((_, response) => response.end(Buffer.alloc(1024 * 1024 + 1)));

  await expect(requestOutside(`http://${brotli}/`, { trustedHosts: [brotli] })).rejects.toThrow();
  await expect(requestOutside(`http://${endless}/`, { trustedHosts: [endless] })).rejects.toThrow(/1 MiB/);
});
