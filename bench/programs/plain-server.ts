import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { z } from "zod";

// Plain Node `http` with answers made beforehand: what any cache in Node is measured against. Arguments: port, file of the copies.
const Copies = z.array(z.object({ path: z.string(), headers: z.array(z.string()), body: z.string() }));

const [port, file] = process.argv.slice(2);
const copies = Copies.parse(JSON.parse(readFileSync(file ?? "", "utf8")));
const answers = new Map(copies.map(({ path, headers, body }) => [path, { headers, body: Buffer.from(body, "base64") }]));

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? "/");
  if (answer) response.writeHead(200, answer.headers).end(answer.body);
  else response.writeHead(404).end();
});
server.keepAliveTimeout = 65_000;
server.listen(Number(port), "127.0.0.1");
