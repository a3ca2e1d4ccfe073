import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { step } from "../../scripts/launch/progress.ts";
import { exactly, of, type Row } from "../row.ts";
import type { Stage } from "../stage/stage.ts";
import { format } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** Whether the format holds over far more documents than the tests try. */
export const documents: Suite = { name: "documents", measure };

const DOCUMENTS = 100_000;
const QUICK_DOCUMENTS = 2_000;

async function measure({ options, directory }: Stage): Promise<Row[]> {
  const count = options.quick ? QUICK_DOCUMENTS : DOCUMENTS;
  const begunAt = performance.now();
  const faulty = await step(`Rendering ${count} random documents everywhere`, () => countFaulty(count, directory));
  return [
    of(`random documents of ${count} that were refused, threw, leaked or disagreed`, faulty, {
      unit: "",
      target: exactly(0),
      conditions: `every block and mark; page, lite and feed, with and without what they refer to; ${format((performance.now() - begunAt) / 1_000)} s`,
    }),
  ];
}

async function countFaulty(count: number, directory: string): Promise<number> {
  const program = join(directory, "documents.cjs");
  await build({
    entryPoints: [join(import.meta.dirname, "../programs/documents.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(count)]);
  return Number(stdout);
}
