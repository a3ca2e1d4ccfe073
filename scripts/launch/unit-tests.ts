import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { run } from "./commands.ts";
import { type Outcome, withCrash } from "./outcome.ts";
import { binaries } from "./paths.ts";

const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** Unit and database tests, on a cluster in the run's folder. */
export async function runUnitTests(directory: string): Promise<Outcome> {
  const report = join(directory, "vitest.json");
  const { ok } = await run({
    file: join(binaries, "vitest"),
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    env: { TEST_DIRECTORY: directory, NODE_ENV: "test" },
    onOutput: (text) => process.stdout.write(text),
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };

  const { numPassedTests, numFailedTests } = Report.parse(JSON.parse(readFileSync(report, "utf8")));
  return withCrash({ passed: numPassedTests, failed: numFailedTests }, ok);
}
