import { Socket } from "node:net";

type Done = (error?: Error | null) => void;

/**
 * A socket that leads nowhere. Node's own request and response objects sit on it, so that whatever a framework does with them
 * (backpressure, `finish`, `close`, `destroy`) goes as it does on a real one.
 */
export class DeadSocket extends Socket {
  override readonly remoteAddress = "127.0.0.1";
  #held: Done | null = null;
  #holding = false;

  constructor() {
    super();
    // `destroy(error)` on the response ends here; who waits for the response hears of it by `close`.
    this.on("error", () => {});
  }

  /** Whoever writes waits, from the next write on, until `release`. */
  hold(): void {
    this.#holding = true;
  }

  release(): void {
    this.#holding = false;
    const held = this.#held;
    this.#held = null;
    held?.();
  }

  override _read(): void {}

  override _write(_chunk: unknown, _encoding: BufferEncoding, done: Done): void {
    if (this.#holding) this.#held = done;
    else done();
  }

  override _writev(_chunks: { chunk: unknown; encoding: BufferEncoding }[], done: Done): void {
    if (this.#holding) this.#held = done;
    else done();
  }

  override _final(done: Done): void {
    done();
  }
}
