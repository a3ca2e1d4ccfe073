import { connect, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { OperatorError } from "./operator-error.ts";

/** Says, before the slow work, which port is taken. `patience` in ms: for what a killed launcher leaves behind. */
export async function refuseTakenPorts(ports: Record<string, number>, patience: number): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    const twin = Object.keys(ports).find((other) => other !== name && ports[other] === port);
    if (twin) throw new OperatorError(`${name} and ${twin} are both ${port}: give one of them another port.`);

    const deadline = Date.now() + patience;
    let complaint = await findComplaint(port);
    while (complaint && Date.now() < deadline) {
      await wait(200);
      complaint = await findComplaint(port);
    }
    if (complaint) throw new OperatorError(`${name}: port ${port} ${complaint} Set ${name} to another port, for instance ${name}=${port + 100} npm start.`);
  }
}

export async function findFreePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = servers.map((server) => {
    const address = typeof server === "string" ? null : server.address();
    return typeof address === "object" && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => typeof server === "string" || new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function findComplaint(port: number): Promise<string | null> {
  if (await answers(port)) return "is taken by another program.";
  const server = await listen(port);
  if (server === "EACCES") return "needs more rights than this user has.";
  if (typeof server === "string") return `cannot be used (${server}).`;
  await new Promise((resolve) => server.close(resolve));
  return null;
}

function listen(port: number): Promise<ReturnType<typeof createServer> | string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen(port, () => resolve(server));
  });
}

// Some systems let us listen on all addresses although another program has the port on the loopback.
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
