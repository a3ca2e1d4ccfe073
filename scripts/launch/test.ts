import { ensureBrowser } from "./browser.ts";
import { runBrowserTests } from "./browser-tests.ts";
import { runChecks } from "./checks.ts";
import { closeAll, closeLater, runToEnd } from "./closing.ts";
import { OperatorError } from "./operator-error.ts";
import { type Outcome, sum } from "./outcome.ts";
import { say, seconds, step } from "./progress.ts";
import { makeTestRun, removeTestRun } from "./test-runs.ts";
import { runUnitTests } from "./unit-tests.ts";

const begunAt = Date.now();
const known = ["check", "unit", "e2e"];

await runToEnd({ main: test, onSignal: () => say("\nStopping"), signalCode: 130 });

async function test(): Promise<number> {
  const [part] = process.argv.slice(2);
  if (part && !known.includes(part)) throw new OperatorError(`There is no part called ${part}: it is one of ${known.join(", ")}, or nothing for all.`);
  const isWanted = (name: string) => !part || part === name;

  const directory = await closeLater(makeTestRun(), removeTestRun);
  // Fetching a browser is waiting for the network: the checks and the unit tests run meanwhile.
  const browser = isWanted("e2e") ? step("Looking for a browser", ensureBrowser) : null;
  browser?.catch(() => {});

  const outcomes: Outcome[] = [];
  if (isWanted("check")) outcomes.push(await count("Checks", runChecks));
  if (isWanted("unit")) outcomes.push(await count("Unit and database tests", () => runUnitTests(directory)));
  if (browser) outcomes.push(await count("Browser tests", async () => runBrowserTests(directory, await browser)));
  await closeAll();

  const { passed, failed } = sum(outcomes);
  say(`\n${seconds(begunAt)}\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** A part that cannot even run counts as one failure, and the others still run. */
async function count(title: string, part: () => Promise<Outcome>): Promise<Outcome> {
  say(`\n${title}`);
  try {
    return await part();
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
