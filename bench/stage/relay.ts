import { connect, createServer, type Socket } from "node:net";
import { closeLater } from "../../scripts/launch/closing.ts";

/** Stands between the site and its Postgres, so that the database can go away for the site alone. */
export type Relay = {
  port: number;
  /** Breaks every connection and refuses new ones. */
  cut(): void;
  restore(): void;
  close(): void;
};

export async function startRelay(target: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  let isCut = false;

  const keep = (socket: Socket, other: Socket): void => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => other.destroy());
    socket.on("close", () => {
      sockets.delete(socket);
      other.destroy();
    });
  };
  const server = createServer((near) => {
    if (isCut) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(target, "127.0.0.1");
    keep(near, far);
    keep(far, near);
    near.pipe(far).pipe(near);
  });
  const cut = (): void => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  const close = (): void => {
    cut();
    server.close();
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closeLater(Promise.resolve(), close);

  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { port, cut, restore: () => (isCut = false), close };
}

/** The same database through another port. */
export function through(url: string, { port }: { port: number }): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
}
