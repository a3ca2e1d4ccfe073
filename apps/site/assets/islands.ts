import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ISLANDS = new URL("../islands/", import.meta.url);

/** What only the pages load that name it: `islands/alone`. */
const ALONE = new URL("alone/", ISLANDS);

/** One hashed module per custom element that every page has. Returns its address by its name. */
export const buildIslands = (directory: URL): Promise<Record<string, string>> => buildModules(ISLANDS, directory);

export const buildLoneIslands = (directory: URL): Promise<Record<string, string>> => buildModules(ALONE, directory);

async function buildModules(from: URL, directory: URL): Promise<Record<string, string>> {
  const sources = (await readdir(from)).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const { metafile } = await build({
    entryPoints: sources.map((file) => fileURLToPath(new URL(file, from))),
    outdir: fileURLToPath(directory),
    entryNames: "[name].[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    logLevel: "warning",
  });
  return Object.fromEntries(
    Object.entries(metafile.outputs).map(([output, { entryPoint = "" }]) => [basename(entryPoint, ".ts"), `/islands/${basename(output)}`]),
  );
}
