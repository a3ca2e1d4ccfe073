import { existsSync, globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { run } from "./commands.ts";
import type { Outcome } from "./outcome.ts";
import { binaries, root } from "./paths.ts";
import { say, seconds } from "./progress.ts";

type Check = { name: string; program: string; args: string[] };

/** Types, lint and format, and import rules: as many at once as there are processors. */
export async function runChecks(): Promise<Outcome> {
  const waiting = [...listTypeChecks(), ...otherChecks];
  const outcome = { passed: 0, failed: 0 };
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      if (await passes(check)) outcome.passed += 1;
      else outcome.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return outcome;
}

const otherChecks: Check[] = [
  { name: "lint and format", program: "biome", args: ["ci", "--colors=off", "."] },
  { name: "import rules", program: "depcruise", args: ["--config", ".dependency-cruiser.mjs", "--no-progress", "apps", "packages"] },
];

function listTypeChecks(): Check[] {
  const projects = globSync("{apps,packages}/*/tsconfig.json", { cwd: root }).sort();
  projects.push(...["tsconfig.json", "bench/tsconfig.json", "bench/app-router/tsconfig.json"].filter((project) => existsSync(join(root, project))));
  return projects.map((project) => ({ name: `types of ${dirname(project) === "." ? "scripts" : dirname(project)}`, program: "tsc", args: ["-p", project] }));
}

async function passes({ name, program, args }: Check): Promise<boolean> {
  const begunAt = Date.now();
  const { ok, output } = await run({ file: join(binaries, program), args });
  if (!ok) say(output.trimEnd());
  say(`  ${ok ? "ok  " : "FAIL"}  ${name}  ${seconds(begunAt)}`);
  return ok;
}
