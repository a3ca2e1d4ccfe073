import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/postcss";
import { transform } from "esbuild";
import postcss from "postcss";

const SOURCE = new URL("../styles/site.css", import.meta.url);

/** The whole stylesheet of the site, minified: it stands in every page, so a page needs no second request to be painted. */
export async function buildStyles(fontFaces: string): Promise<string> {
  const from = fileURLToPath(SOURCE);
  const { css } = await postcss([tailwind({ base: fileURLToPath(new URL("../", import.meta.url)), optimize: true })]).process(await readFile(SOURCE, "utf8"), {
    from,
  });
  const { code } = await transform(`${fontFaces}\n${css}`, { loader: "css", minify: true, target: "es2022" });
  return code.trim();
}
