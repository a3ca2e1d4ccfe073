import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";

// What nginx's `proxy_next_upstream error timeout` does for GETs, where there is no nginx. Arguments: own port, ports behind it.
const [port, ...behind] = process.argv.slice(2).map(Number);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let next = 0;

const server = createServer((incoming, response) => {
  next = (next + 1) % behind.length;
  forward(incoming, response, { first: next, attempt: 0 });
});
server.keepAliveTimeout = 65_000;
server.listen(port, "127.0.0.1");

/** Each attempt goes to another process, whatever the other requests do meanwhile. */
function forward(incoming: IncomingMessage, response: ServerResponse, { first, attempt }: { first: number; attempt: number }): void {
  const outgoing = request({ host: "127.0.0.1", port: behind[(first + attempt) % behind.length], path: incoming.url, headers: incoming.headers, agent });
  outgoing.on("response", (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    // Begun is begun: a second answer cannot follow half of a first.
    answer.on("error", () => response.destroy());
  });
  outgoing.on("error", () => {
    if (response.headersSent) response.destroy();
    else if (attempt < behind.length) forward(incoming, response, { first, attempt: attempt + 1 });
    else response.writeHead(502).end();
  });
  outgoing.end();
}
