import { schedules } from "@polosa/db/schema/schedules.ts";
import { schedulePublication } from "@polosa/newsroom/schedules/commands.ts";
import { eq } from "drizzle-orm";
import { portal } from "./support/env.ts";
import { getActor, inNewsroom, writeDraft } from "./support/newsroom.ts";
import { expect, test } from "./support/portal-test.ts";

const PLANNED_FOR = 3_600_000;

test("nothing of a planned story is anywhere before its time, and it is there within seconds after", async ({ request }) => {
  test.setTimeout(180_000);
  const word = `эмбарго${Date.now()}`;
  const { articleId, path, slug } = await inNewsroom(async (db) => {
    const draft = await writeDraft(db, `Тайна ${word}`);
    const dueAt = new Date(Date.now() + PLANNED_FOR).toISOString();
    await schedulePublication(db, await getActor(db, "editor"), { articleId: draft.articleId, revision: draft.revision, dueAt, change: null });
    return draft;
  });

  const before = await crawl([path]);

  expect(before.size).toBeGreaterThan(100);
  expect(before.get(path)?.status).toBe(404);
  // A page that is not there may repeat the address it was asked for, and nothing else.
  const told = [...before].filter(([address, { body }]) => body.includes(word) || (body.includes(slug) && !address.includes(slug)));
  expect(told.map(([address]) => address)).toEqual([]);

  await inNewsroom((db) => db.update(schedules).set({ dueAt: new Date() }).where(eq(schedules.articleId, articleId)));
  await expect(async () => expect(await (await request.get(path)).text()).toContain(word)).toPass({ timeout: 10_000 });
});

interface Answer {
  status: number;
  body: string;
}

/** Every page, feed and list that can be come by from the front pages, and the addresses that somebody might guess. */
async function crawl(guesses: string[]): Promise<Map<string, Answer>> {
  const starts = ["ru", "kk", "en"].flatMap((locale) => [`/${locale}`, `/${locale}/corrections`, `/${locale}/corrections/atom.xml`]);
  const waiting = [...starts, "/robots.txt", "/sitemap.xml", ...guesses];
  const known = new Set(waiting);
  const answers = new Map<string, Answer>();
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const answer = await fetch(`${portal.SITE_URL}${address}`, { redirect: "follow" });
    const body = /text|json|xml|javascript/.test(answer.headers.get("content-type") ?? "") ? await answer.text() : "";
    answers.set(address, { status: answer.status, body });
    for (const found of listAddresses(body)) {
      if (!known.has(found)) waiting.push(found);
      known.add(found);
    }
  }
  return answers;
}

function listAddresses(body: string): string[] {
  const named = [...body.matchAll(/(?:href|src|content)="([^"]+)"|<loc>([^<]+)<\/loc>/g)].map(([, attribute, loc]) => attribute ?? loc ?? "");
  const own = named.filter((address) => address.startsWith("/") || address.startsWith(portal.SITE_URL));
  return own.map((address) => new URL(address.replaceAll("&amp;", "&"), portal.SITE_URL)).map(({ pathname, search }) => pathname + search);
}
