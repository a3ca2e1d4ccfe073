import { connect, type Socket } from "node:net";
import { type Answer, readAnswer } from "./answer.ts";

/**
 * One keep-alive connection, one request at a time. Node's own client costs more per request than the servers measured here
 * would, and would hide their differences.
 */
export type Connection = {
  /** Rejects when the connection breaks or nothing came within twenty seconds; the next request opens a new one. */
  get(path: string, headers?: string): Promise<Answer>;
  /** A form; rejects as `get` does. */
  post(path: string, form: { headers: string; body: string }): Promise<Answer>;
  close(): void;
};

// The site answers within fifteen, were it with an error.
const patience = 20_000;

/** Header lines for `get`, each with its end. */
export const acceptBrotli = "Accept-Encoding: br\r\n";

export function openConnection(port: number): Connection {
  let socket: Socket | null = null;
  let held: Buffer = Buffer.alloc(0);
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | null = null;

  const fail = (error: Error): void => {
    waiting?.reject(error);
    waiting = null;
  };

  const take = (chunk: Buffer): void => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const found = readAnswer(held);
    if (!found || !waiting) return;

    held = found.rest;
    if (found.answer.closes) drop();
    const { resolve } = waiting;
    waiting = null;
    resolve(found.answer);
  };

  const drop = (): void => {
    socket?.destroy();
    socket = null;
    held = Buffer.alloc(0);
  };

  const open = (): Socket => {
    const opened = connect({ port, host: "127.0.0.1", noDelay: true });
    const lose = (reason: string): void => {
      // One that was replaced has nothing more to say.
      if (socket !== opened) return;
      drop();
      fail(new Error(reason));
    };
    opened.setTimeout(patience);
    opened.on("data", (chunk) => socket === opened && take(chunk));
    opened.on("error", (error) => lose("code" in error ? String(error.code) : error.message));
    opened.on("timeout", () => lose("timeout"));
    opened.on("end", () => lose("closed"));
    opened.on("close", () => lose("closed"));
    return opened;
  };

  const send = (text: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      socket ??= open();
      socket.write(text);
    });

  return {
    get: (path, headers = "") => send(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}\r\n`),
    post: (path, { headers, body }) => send(`POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}${toFormHead(body)}\r\n${body}`),
    close: drop,
  };
}

const toFormHead = (body: string): string => `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;

/** One request over a connection of its own. */
export async function fetchOnce(port: number, path: string, headers = ""): Promise<Answer> {
  const connection = openConnection(port);
  try {
    return await connection.get(path, headers);
  } finally {
    connection.close();
  }
}
