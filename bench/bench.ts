import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "../scripts/launch/build.ts";
import { closeAll, closeLater, isClosing, runToEnd } from "../scripts/launch/closing.ts";
import { takeLock } from "../scripts/launch/lock.ts";
import { OperatorError } from "../scripts/launch/operator-error.ts";
import { data } from "../scripts/launch/paths.ts";
import { say, seconds, step } from "../scripts/launch/progress.ts";
import { makeTestRun, removeTestRun } from "../scripts/launch/test-runs.ts";
import { type Options, parseOptions } from "./options.ts";
import { failed } from "./row.ts";
import { furnishNewsroom, openCluster, USUAL_ARTICLES } from "./stage/newsroom.ts";
import { stopPrograms } from "./stage/running.ts";
import type { Stage } from "./stage/stage.ts";
import { commenting } from "./suites/comments.ts";
import { documents } from "./suites/documents.ts";
import { hits } from "./suites/hits.ts";
import { invalidation } from "./suites/invalidation.ts";
import { outage } from "./suites/outage.ts";
import { planned } from "./suites/planned.ts";
import { publishing } from "./suites/publishing.ts";
import { renders } from "./suites/renders.ts";
import { restart } from "./suites/restart.ts";
import { robots } from "./suites/robots.ts";
import { scale } from "./suites/scale.ts";
import { signingIn } from "./suites/sign-in.ts";
import { stampede } from "./suites/stampede.ts";
import type { Suite } from "./suites/suite.ts";
import { threads } from "./suites/threads.ts";
import { typing } from "./suites/typing.ts";
import { visits } from "./suites/visit.ts";
import { words } from "./suites/words.ts";
import { type Section, toTable } from "./table.ts";

const suites: readonly Suite[] = [
  hits,
  renders,
  stampede,
  publishing,
  planned,
  invalidation,
  outage,
  restart,
  visits,
  typing,
  documents,
  words,
  signingIn,
  commenting,
  robots,
  threads,
  scale,
];
const begunAt = Date.now();

await runToEnd({ main: bench, onSignal: () => say("\nStopping"), signalCode: 130 });

async function bench(): Promise<number> {
  const names = suites.map(({ name }) => name);
  const options = parseOptions(process.argv.slice(2), names);
  const chosen = suites.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  refuseSecond();
  const stage = await setStage(options);

  const sections: Section[] = [];
  for (const suite of chosen) sections.push({ suite: suite.name, rows: await measure(suite, stage) });
  await closeAll();

  const conditions = describeMachine(options);
  say(`\n${toTable(sections)}\n${conditions}; ${seconds(begunAt)}`);
  if (options.json) writeJson(options.json, { conditions, options, sections });
  return sections.some(({ rows }) => rows.some(({ passed }) => passed === false)) ? 1 : 0;
}

async function setStage(options: Options): Promise<Stage> {
  await step("Building site and admin", build);
  const directory = await closeLater(makeTestRun(), removeTestRun);
  const cluster = await step("Starting Postgres", () => openCluster(directory));
  const newsroom = await furnishNewsroom(cluster, { directory, name: "polosa_bench", articles: USUAL_ARTICLES });
  return { options, directory, cluster, newsroom };
}

/** Two at once would measure each other. */
function refuseSecond(): void {
  const taken = takeLock(join(data, "bench.json"));
  if ("heldBy" in taken) throw new OperatorError(`The bench already runs here (process ${taken.heldBy.holder.pid}): wait for it.`);
  closeLater(Promise.resolve(), () => taken.lock.release());
}

async function measure(suite: Suite, stage: Stage) {
  try {
    return await suite.measure(stage);
  } catch (error) {
    if (!isClosing()) console.error(error);
    return [failed(suite.name, error)];
  } finally {
    await stopPrograms();
  }
}

function describeMachine({ rounds }: Options): string {
  return `${availableParallelism()} × ${cpus()[0]?.model ?? "processor"}, Node ${process.version}, ${process.platform}; medians of ${rounds} interleaved rounds`;
}

function writeJson(path: string, report: object): void {
  const file = resolve(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
