import { type ClientRequest, type IncomingHttpHeaders, type RequestOptions, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string; cacheStatus: string };

/** Somebody with a browser that says only what the test says. */
export type Reader = {
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  ask: (options: RequestOptions & { body?: string }) => Promise<Answer>;
  /** Begins a GET that can be aborted; its errors are nobody's business. */
  begin: (path: string) => ClientRequest;
};

export function createReader(port: number): Reader {
  const ask: Reader["ask"] = ({ body, ...options }) =>
    new Promise((resolve, reject) => {
      const asked = request({ port, host: "127.0.0.1", agent: false, ...options }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => resolve(toAnswer(response.statusCode ?? 0, response.headers, Buffer.concat(chunks))));
      });
      asked.on("error", reject);
      asked.end(body);
    });

  return {
    ask,
    get: (path, headers = {}) => ask({ path, headers: { host: "news.test", ...headers } }),
    begin(path) {
      const asked = request({ port, host: "127.0.0.1", agent: false, path, headers: { host: "news.test" } });
      asked.on("error", () => {});
      asked.end();
      return asked;
    },
  };
}

function toAnswer(status: number, headers: IncomingHttpHeaders, bytes: Buffer): Answer {
  const text = bytes.length === 0 ? "" : decode(bytes, headers["content-encoding"]).toString();
  return { status, headers, bytes, text, cacheStatus: String(headers["cache-status"]) };
}

function decode(bytes: Buffer, encoding: string | undefined): Buffer {
  switch (encoding) {
    case "br":
      return brotliDecompressSync(bytes);
    case "gzip":
      return gunzipSync(bytes);
    default:
      return bytes;
  }
}
