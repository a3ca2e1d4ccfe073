import { solve } from "@polosa/newsroom/proofs/rules.ts";

/** Tries numbers until one fits, beside the page; answers null when it cannot. */
self.onmessage = async ({ data }: MessageEvent<string>) => {
  self.postMessage(await solve(data).catch(() => null));
};
