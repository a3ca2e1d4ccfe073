import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { DeadSocket } from "./dead-socket.ts";

/** A whole response. Header names are in lower case. */
export type Recording = { status: number; headers: Record<string, string | string[]>; body: Buffer };

/** Whole, or too large to keep and only to be streamed on, or ended before its end. */
export type Ending = "whole" | "large" | "broken";

type Callback = (error: Error | null | undefined) => void;
type HeaderArgument = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** A response that nobody reads: the origin writes into it, and what it wrote can be kept, or streamed on if it grows too large. */
export class ResponseRecorder extends ServerResponse {
  readonly ending: Promise<Ending>;
  #settle: (ending: Ending) => void;
  #line: DeadSocket;
  #chunks: Buffer[] = [];
  #bytes = 0;
  #maxBytes: number;
  #reader: ServerResponse | null = null;

  /** `line` is the request's own socket. */
  constructor(request: IncomingMessage, line: DeadSocket, maxBytes: number) {
    super(request);
    const { promise, resolve } = Promise.withResolvers<Ending>();
    this.ending = promise;
    this.#settle = resolve;
    this.#line = line;
    this.#maxBytes = maxBytes;
    this.assignSocket(line);
    // On a real connection Node's server does this.
    line.on("drain", () => this.emit("drain"));
    this.on("error", () => {});
    this.once("finish", () => {
      resolve("whole");
      line.destroy();
    });
    this.once("close", () => resolve("broken"));
  }

  override writeHead(status: number, reason?: string | HeaderArgument, headers?: HeaderArgument): this {
    // Given straight to Node these would go on the wire unseen; set one by one they can be read back.
    for (const [name, values] of toValues(typeof reason === "string" ? headers : reason)) {
      this.removeHeader(name);
      for (const value of values) this.appendHeader(name, value);
    }
    return typeof reason === "string" ? super.writeHead(status, reason) : super.writeHead(status);
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    this.#keep(chunk, encoding);
    return typeof encoding === "string" ? super.write(chunk, encoding, callback) : super.write(chunk, encoding ?? callback);
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | (() => void), callback?: () => void): this {
    if (typeof chunk === "function") return super.end(chunk);
    this.#keep(chunk, encoding);
    return typeof encoding === "string" ? super.end(chunk, encoding, callback) : super.end(chunk, encoding ?? callback);
  }

  /** What was written. Only after the ending "whole". */
  recording(): Recording {
    const body = hasBody(this.statusCode) ? Buffer.concat(this.#chunks) : Buffer.alloc(0);
    return { status: this.statusCode, headers: this.plainHeaders(), body };
  }

  /** Several lines of one header as one, but for `set-cookie`, which cannot be. */
  plainHeaders(): Record<string, string | string[]> {
    const headers: Record<string, string | string[]> = {};
    for (const [name, value] of Object.entries(this.getHeaders())) {
      if (value === undefined) continue;
      if (!Array.isArray(value)) headers[name] = String(value);
      else headers[name] = name === "set-cookie" ? value.map(String) : value.join(", ");
    }
    return headers;
  }

  /** Calls `done` when the origin has ended with this, even if it already has. */
  whenClosed(done: () => void): void {
    if (this.destroyed) done();
    else this.once("close", done);
  }

  /** Sends what came so far, and all that comes, to a reader whose headers are already written. Only after the ending "large". */
  streamTo(reader: ServerResponse): void {
    this.#reader = reader;
    const chunks = this.#chunks;
    this.#chunks = [];
    reader.on("drain", () => this.#line.release());
    reader.once("close", () => this.destroy());
    this.once("finish", () => reader.end());
    this.whenClosed(() => {
      if (!this.writableFinished) reader.destroy();
    });

    // Held since it grew too large, the line stays held until the reader has taken what came so far: `finish` must not overtake it.
    for (const chunk of chunks) reader.write(chunk);
    if (!reader.writableNeedDrain) this.#line.release();
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (this.writableEnded || this.destroyed) return;
    const bytes = toBuffer(chunk, typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8");
    if (bytes === null) return;
    if (this.#reader !== null) this.#pass(bytes, this.#reader);
    else this.#hoard(bytes);
  }

  #hoard(bytes: Buffer): void {
    this.#chunks.push(bytes);
    this.#bytes += bytes.length;
    if (this.#bytes > this.#maxBytes) {
      this.#line.hold();
      this.#settle("large");
    }
  }

  #pass(chunk: Buffer, reader: ServerResponse): void {
    if (!reader.write(chunk)) this.#line.hold();
  }
}

const hasBody = (status: number): boolean => status !== 204 && status !== 304;

/** A copy: whoever wrote it may use its buffer again. */
function toBuffer(chunk: unknown, encoding: BufferEncoding): Buffer | null {
  if (typeof chunk === "string") return Buffer.from(chunk, encoding);
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : null;
}

/** Every form `writeHead` takes, `{ name: value }`, `[name, value, …]` and `[[name, value], …]`, as values by lower-case name. */
function toValues(headers: HeaderArgument | undefined): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of toPairs(headers)) {
    if (value === undefined) continue;
    const key = String(name).toLowerCase();
    values.set(key, [...(values.get(key) ?? []), ...(Array.isArray(value) ? value.map(String) : [String(value)])]);
  }
  return values;
}

function toPairs(headers: HeaderArgument | undefined): [unknown, OutgoingHttpHeader | undefined][] {
  if (headers === undefined || headers === null) return [];
  if (!Array.isArray(headers)) return Object.entries(headers);
  if (Array.isArray(headers[0])) return headers.map((pair) => (Array.isArray(pair) ? [pair[0], pair[1]] : [pair, undefined]));
  return headers.flatMap((name, at) => (at % 2 === 0 ? [[name, headers[at + 1]]] : []));
}
