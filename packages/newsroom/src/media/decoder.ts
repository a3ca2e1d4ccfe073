import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

// Not `new URL("./…", import.meta.url)`: a bundler takes that for an asset and moves the file away from what it imports.
const DECODER = join(dirname(fileURLToPath(import.meta.url)), "decode-picture.ts");
const TIME_LIMIT_MS = 30_000;

const Decoded = z.object({ width: z.int().positive(), height: z.int().positive(), widths: z.array(z.int().positive()).min(1) });
export type Decoded = z.infer<typeof Decoded>;

/**
 * Decodes and encodes a picture anew in a process of its own, which knows neither database nor secrets, and writes the
 * renditions into `directory`. Null when the bytes are not a picture we take.
 */
export async function decodePicture(bytes: Uint8Array, directory: string): Promise<Decoded | null> {
  const output = await run(bytes, directory);
  return output === null ? null : Decoded.parse(JSON.parse(output));
}

function run(bytes: Uint8Array, directory: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const decoder = spawn(process.execPath, [DECODER, directory], {
      env: { NODE_ENV: "production" },
      stdio: ["pipe", "pipe", "ignore"],
      timeout: TIME_LIMIT_MS,
      killSignal: "SIGKILL",
    });
    const output: Buffer[] = [];
    decoder.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    decoder.on("error", reject);
    decoder.on("close", (code) => resolve(code === 0 ? Buffer.concat(output).toString("utf8") : null));
    // A decoder that refuses early closes its end; its exit code says so.
    decoder.stdin.on("error", () => {});
    decoder.stdin.end(bytes);
  });
}
