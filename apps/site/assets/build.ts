import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { buildFonts } from "./fonts.ts";
import { buildIslands, buildLoneIslands } from "./islands.ts";
import { buildStyles } from "./styles.ts";

/** Everything of a page but its HTML: what the browser loads besides, with names that say what is in it. */
const PUBLIC = new URL("../public/", import.meta.url);
const MANIFEST = new URL("../.assets/", import.meta.url);

for (const folder of ["islands/", "fonts/"]) await rm(new URL(folder, PUBLIC), { recursive: true, force: true });
const modules = new URL("islands/", PUBLIC);
const [islands, loneIslands, fonts] = await Promise.all([buildIslands(modules), buildLoneIslands(modules), buildFonts(new URL("fonts/", PUBLIC))]);
const css = await buildStyles(fonts.css);
const cssHash = `sha256-${createHash("sha256").update(css).digest("base64")}`;

await mkdir(MANIFEST, { recursive: true });
await writeFile(new URL("manifest.json", MANIFEST), JSON.stringify({ css, cssHash, islands, loneIslands, preload: fonts.preload }));
