import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

interface Face {
  family: string;
  /** A file of the package, `#` stands for the script. */
  source: string;
  weight: string;
  style: "normal" | "italic";
  axes: Record<string, number | { min: number; max: number }>;
  /** On the first screen of every page. */
  preload: boolean;
}

/** Literata to read, Source Serif at its display size to be read from afar: both have every Kazakh, Russian and Latin letter. */
const faces: Face[] = [
  {
    family: "Literata",
    source: "literata/files/literata-#-opsz-normal.woff2",
    weight: "400 700",
    style: "normal",
    axes: { wght: { min: 400, max: 700 }, opsz: 14 },
    preload: true,
  },
  { family: "Literata", source: "literata/files/literata-#-opsz-italic.woff2", weight: "400", style: "italic", axes: { wght: 400, opsz: 14 }, preload: false },
  {
    family: "Source Serif Display",
    source: "source-serif-4/files/source-serif-4-#-opsz-normal.woff2",
    weight: "600",
    style: "normal",
    axes: { wght: 620, opsz: 44 },
    preload: true,
  },
];

const letters = (from: number, to: number): string => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** What a newspaper sets. A letter outside falls back to the system's face, it does not disappear. */
const scripts = {
  latin: { text: `${letters(0x20, 0x7e)}\u00a0©«»°±²³·×–—‘’“”„…•‰€₸₽←→−`, range: "U+0000-00FF,U+2000-206F,U+20AC,U+20B8,U+20BD,U+2190-2193,U+2212" },
  cyrillic: { text: `${letters(0x410, 0x44f)}ЁёІіҰұ№`, range: "U+0401,U+0406,U+0410-044F,U+0451,U+0456,U+04B0-04B1,U+2116" },
  "cyrillic-ext": { text: "ӘәҒғҚқҢңӨөҮүҺһ", range: "U+0492-0493,U+049A-049B,U+04A2-04A3,U+04AE-04AF,U+04BA-04BB,U+04D8-04D9,U+04E8-04E9" },
} as const;
type Script = keyof typeof scripts;

const packages = createRequire(import.meta.url);

/** Writes the cut faces and returns their `@font-face` rules and the addresses to preload. */
export async function buildFonts(directory: URL): Promise<{ css: string; preload: Record<Script, string[]> }> {
  await mkdir(directory, { recursive: true });
  const preload: Record<Script, string[]> = { latin: [], cyrillic: [], "cyrillic-ext": [] };
  const rules: string[] = [];
  for (const face of faces) {
    for (const script of ["latin", "cyrillic", "cyrillic-ext"] as const) {
      const address = await writeFace(face, script, directory);
      rules.push(toRule(face, script, address));
      if (face.preload) preload[script].push(address);
    }
  }
  return { css: rules.join("\n"), preload };
}

async function writeFace(face: Face, script: Script, directory: URL): Promise<string> {
  const original = await readFile(packages.resolve(`@fontsource-variable/${face.source.replace("#", script)}`));
  const cut = await subsetFont(original, scripts[script].text, { targetFormat: "woff2", variationAxes: face.axes });
  const name = `${face.family.toLowerCase().replaceAll(" ", "-")}-${script}-${face.style}.${createHash("sha256").update(cut).digest("hex").slice(0, 10)}.woff2`;
  await writeFile(new URL(name, directory), cut);
  return `/fonts/${name}`;
}

/** Optional: a face that is late is there for the next page; swapping it in would move what is being read. */
const toRule = (face: Face, script: Script, address: string): string =>
  `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:optional;src:url(${address}) format("woff2");unicode-range:${scripts[script].range}}`;
