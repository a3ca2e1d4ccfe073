import type { Db } from "@polosa/db/client.ts";
import { schedules } from "@polosa/db/schema/schedules.ts";
import { getPicture } from "@polosa/newsroom/media/queries.ts";
import { previewPath } from "@polosa/newsroom/previews/signed-path.ts";
import { schedulePublication } from "@polosa/newsroom/schedules/commands.ts";
import { eq } from "drizzle-orm";
import { portal } from "./support/env.ts";
import { getActor, inNewsroom, writeDraft, writeWithPicture } from "./support/newsroom.ts";
import { uploadOne } from "./support/pictures.ts";
import { expect, test } from "./support/portal-test.ts";

const PLANNED_FOR = 3_600_000;

test("nothing of a planned story is anywhere before its time, and it is there within seconds after", async ({ request, signInAs }) => {
  test.setTimeout(180_000);
  const word = `эмбарго${Date.now()}`;
  const desk = await signInAs("editor");
  const mediaId = await uploadOne(desk);
  const { articleId, path, slug, hash } = await inNewsroom(async (db) => {
    const draft = await writeWithPicture(db, { headline: `Тайна ${word}`, mediaId });
    await plan(db, draft);
    return { ...draft, hash: (await getPicture(db, mediaId)).hash };
  });
  const picture = `/media/${hash}/640.jpeg`;

  const before = await crawl([path, picture]);

  expect(before.size).toBeGreaterThan(100);
  expect(before.get(path)?.status).toBe(404);
  // A page that is not there may repeat the address it was asked for, and nothing else.
  const told = [...before].filter(([address, { body }]) => body.includes(word) || body.includes(hash) || (body.includes(slug) && !address.includes(slug)));
  expect(told.map(([address]) => address)).toEqual([]);
  expect(before.get(picture)).toMatchObject({ status: 404, caching: "no-store" });
  const [toStranger, toStaff] = [await request.get(portal.ADMIN_URL + picture), await desk.request.get(portal.ADMIN_URL + picture)];
  expect([toStranger.status(), toStaff.status()]).toEqual([404, 200]);

  await inNewsroom((db) => db.update(schedules).set({ dueAt: new Date() }).where(eq(schedules.articleId, articleId)));
  await expect(async () => expect(await (await request.get(path)).text()).toContain(word)).toPass({ timeout: 10_000 });
  const shown = await request.get(picture);
  expect([shown.status(), shown.headers()["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
});

test("a preview shows the picture of a planned story to who holds its address, and to nobody else", async ({ reader, signInAs }) => {
  const mediaId = await uploadOne(await signInAs("editor"));
  const [draft, other] = await inNewsroom(async (db) => {
    const written = await writeWithPicture(db, { headline: `Снимок до срока ${Date.now()}`, mediaId });
    await plan(db, written);
    return [written, await writeDraft(db, `Чужой черновик ${Date.now()}`)];
  });
  const preview = previewPath(draft.articleId, portal.AUTH_SECRET);

  await reader.goto(preview);
  const shown = reader.locator(".lead-picture img");
  await expect.poll(() => shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true);

  const address = (await shown.getAttribute("src")) ?? "";
  const own = await reader.request.get(address);
  expect([own.status(), own.headers()["cache-control"]]).toEqual([200, "private, no-store"]);
  const [token, stranger] = [draft, other].map(({ articleId }) => previewPath(articleId, portal.AUTH_SECRET).slice("/preview/".length));
  expect((await reader.request.get(address.replace(preview.slice("/preview/".length), stranger ?? ""))).status()).toBe(404);
  expect((await reader.request.get(address.replace(preview.slice("/preview/".length), `${token}x`))).status()).toBe(404);
  expect((await reader.request.get(`/media/${address.split("/").slice(-2).join("/")}`)).status()).toBe(404);
});

async function plan(db: Db, { articleId, revision }: { articleId: string; revision: number }): Promise<void> {
  const dueAt = new Date(Date.now() + PLANNED_FOR).toISOString();
  await schedulePublication(db, await getActor(db, "editor"), { articleId, revision, dueAt, change: null });
}

interface Answer {
  status: number;
  caching: string | null;
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
    answers.set(address, { status: answer.status, caching: answer.headers.get("cache-control"), body });
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
