import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ISLANDS = new URL("../islands/", import.meta.url);

/** One hashed module per custom element. Returns its address by its name. */
export async function buildIslands(directory: URL): Promise<Record<string, string>> {
  const sources = (await readdir(ISLANDS)).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const { metafile } = await build({
    entryPoints: sources.map((file) => fileURLToPath(new URL(file, ISLANDS))),
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
