import { settings } from "@polosa/db/schema/settings.ts";
import { Screening } from "@polosa/newsroom/screening/input.ts";
import { countOf, type Outcomes, type Shore, sendPeople, sendRobots } from "@polosa/newsroom/testing/comment-waves.ts";
import { step } from "../../scripts/launch/progress.ts";
import { atMost, of, type Row } from "../row.ts";
import { openDesk, writeArticle } from "../stage/desk.ts";
import { openModerator } from "../stage/moderator.ts";
import type { Stage } from "../stage/stage.ts";
import type { Suite } from "./suite.ts";

/** How much of what robots write is seen, and what honest people pay for it. */
export const robots: Suite = { name: "robots", measure };

const ARTICLES = 20;
const PEOPLE = 200;

async function measure({ options, newsroom }: Stage): Promise<Row[]> {
  const { db, sql } = newsroom.connection;
  const desk = await openDesk(newsroom);
  const articleIds: string[] = [];
  for (let number = 0; number < ARTICLES; number += 1) articleIds.push((await writeArticle(desk, 1_000 + number)).id);
  const shore: Shore = { articleIds, moderator: await openModerator(sql) };
  const value = Screening.parse({});
  await db.insert(settings).values({ key: "screening", value }).onConflictDoUpdate({ target: settings.key, set: { value } });

  const people = await step(`${PEOPLE} people`, () => sendPeople(db, shore, { count: PEOPLE, pause: () => {} }));
  const count = options.quick ? 600 : 10_000;
  const visible = await step(`${count} robots' comments`, () => sendRobots(db, shore, { count, atOnce: 6 }));
  return [
    of("robots' comments that are seen", (countOf(visible, "visible") * 100) / count, {
      unit: "%",
      target: atMost(1),
      conditions: `${count} comments of six kinds, a third of them by readers who were let in before: ${say(visible)}`,
    }),
    of("people who were asked for proof", (countOf(people, "proof_wanted") * 100) / PEOPLE, { unit: "%", target: atMost(0.5), conditions: say(people) }),
    of("people's comments that were refused", countRefused(people), { unit: "", target: atMost(0) }),
  ];
}

const countRefused = (outcomes: Outcomes): number =>
  [...outcomes].filter(([outcome]) => !["visible", "waiting", "proof_wanted"].includes(outcome)).reduce((sum, [, times]) => sum + times, 0);

const say = (outcomes: Outcomes): string => [...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(", ");
