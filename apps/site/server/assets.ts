import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { env } from "./env.ts";

const Manifest = z.object({
  css: z.string(),
  /** For the policy: `sha256-…`. */
  cssHash: z.string(),
  islands: z.record(z.string(), z.string()),
  /** Modules that only the pages load that name them. */
  loneIslands: z.object({ "proof-of-work": z.string(), solver: z.string() }),
  /** Fonts that the first screen of every page shows, by script. */
  preload: z.object({ latin: z.array(z.string()), cyrillic: z.array(z.string()), "cyrillic-ext": z.array(z.string()) }),
});
export type Manifest = z.infer<typeof Manifest>;

let manifest: Manifest | undefined;

/** What `assets/build.ts` made. */
export function assets(): Manifest {
  if (env().NODE_ENV === "development") return readManifest();
  manifest ??= readManifest();
  return manifest;
}

const readManifest = (): Manifest => Manifest.parse(JSON.parse(readFileSync(join(process.cwd(), ".assets/manifest.json"), "utf8")));
