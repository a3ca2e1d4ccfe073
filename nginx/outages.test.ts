import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";
import en from "../apps/site/messages/en.json" with { type: "json" };
import kk from "../apps/site/messages/kk.json" with { type: "json" };
import ru from "../apps/site/messages/ru.json" with { type: "json" };
import { ask } from "./testing/ask.ts";
import { test } from "./testing/test.ts";

test.concurrent("shows the last page for a while after the site died, and then says so", async ({ given }) => {
  const site = await given.site();
  const { port } = await given.front([site], { staleSeconds: 3 });
  await ask(port, "/ru");

  await site.die();
  await wait(1_500);
  const meanwhile = await ask(port, "/ru");
  await wait(3_500);
  const after = await ask(port, "/ru");
  await site.comeBack();
  const again = await ask(port, "/ru");

  expect([meanwhile.status, meanwhile.body, meanwhile.headers["cache-status"]]).toEqual([200, "page /ru", "polosa; hit, front; hit; detail=error"]);
  expect([after.status, after.headers["retry-after"], after.headers["cache-control"]]).toEqual([503, "5", "no-store"]);
  expect([again.status, again.body]).toEqual([200, "page /ru"]);
});

test.concurrent.for<[string, typeof ru]>([
  ["/kk/politics/story", kk],
  ["/lite/en/politics", en],
  ["/ru?before=1", ru],
  ["/", ru],
])("says in the language of %s that there is no site", async ([path, { missing }], { given }) => {
  const site = await given.site();
  const { port } = await given.front([site]);
  await site.die();

  const { status, headers, body } = await ask(port, path);

  expect([status, headers["content-type"]]).toEqual([503, "text/html; charset=utf-8"]);
  expect(body).toContain(missing.unavailableTitle);
  expect(body).toContain(missing.unavailable);
});

test.concurrent("says so to a reader whose comment cannot be sent, and to one who wants no page", async ({ given }) => {
  const site = await given.site();
  const { port } = await given.front([site]);
  await site.die();

  const comment = await ask(port, "/api/comments", {
    method: "POST",
    body: "x",
    headers: { Referer: "http://polosa.example/en/politics/story" },
  });
  const icon = await ask(port, "/icon.svg");
  const picture = await ask(port, "/media/abc/640.webp");

  expect([comment.status, icon.status, picture.status]).toEqual([503, 503, 503]);
  expect(comment.body).toContain(en.missing.unavailableTitle);
});

test.concurrent("believes a site that answers: its 503 and its 404 replace what was there", async ({ given }) => {
  const site = await given.site({ body: "story" });
  const { port } = await given.front([site]);
  const seen: number[] = [];

  for (const status of [503, 404]) {
    site.answer = { body: "story" };
    await wait(1_100);
    await ask(port, "/ru");
    await wait(1_100);
    site.answer = { status, body: "the site's own words" };
    const answer = await ask(port, "/ru");
    expect(answer.body).toBe("the site's own words");
    seen.push(answer.status);
  }

  expect(seen).toEqual([503, 404]);
});

test.concurrent("shows the last page instead of what no page cache would answer", async ({ given }) => {
  const site = await given.site({ body: "story" });
  const { port } = await given.front([site]);
  await ask(port, "/ru");
  await wait(1_100);

  site.answer = { status: 500, body: "stack trace" };

  expect(await ask(port, "/ru")).toMatchObject({ status: 200, body: "story" });
  expect((await ask(port, "/ru/never-seen")).body).toContain(ru.missing.unavailableTitle);
});

test.concurrent("forgets a page that was taken down although the site dies right after", async ({ given }) => {
  const site = await given.site({ body: "story" });
  const { port } = await given.front([site]);
  await ask(port, "/ru");
  site.answer = { status: 410, body: "gone" };
  await wait(1_100);
  await ask(port, "/ru");

  await site.die();
  await wait(1_500);

  expect(await ask(port, "/ru")).toMatchObject({ status: 410, body: "gone" });
});

test("loses no reader and no comment while three processes are restarted one after the other", async ({ given }) => {
  const sites = await Promise.all([given.site(), given.site(), given.site()]);
  const { port } = await given.front(sites, { commentsPerMinute: 60_000 });
  const statuses = new Map<string, number>();
  let isOver = false;
  const load = async (reader: number) => {
    for (let turn = 0; !isOver; turn += 1) {
      // Each a page of its own, so that every request goes to a process.
      const isComment = turn % 10 === 0;
      const { status } = isComment ? await ask(port, "/api/comments", { method: "POST", body: "x" }) : await ask(port, `/ru/${reader}/${turn}`);
      const kind = `${isComment ? "POST" : "GET"} ${status}`;
      statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
      await wait(5);
    }
  };

  const readers = Promise.all(Array.from({ length: 12 }, (_, reader) => load(reader)));
  for (const site of sites) {
    await wait(200);
    await site.leave();
    await wait(400);
    await site.comeBack();
  }
  await wait(200);
  isOver = true;
  await readers;

  const failed = [...statuses.keys()].filter((kind) => !/ 200$/.test(kind));
  expect(failed).toEqual([]);
  expect(statuses.get("GET 200")).toBeGreaterThan(300);
  expect(statuses.get("POST 200")).toBeGreaterThan(30);
  for (const site of sites) expect(site.received.length).toBeGreaterThan(50);
});
