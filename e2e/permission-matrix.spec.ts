import { articles } from "@polosa/db/schema/articles.ts";
import { media } from "@polosa/db/schema/media.ts";
import { readers } from "@polosa/db/schema/readers.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { eq } from "drizzle-orm";
import { acts } from "../rights/acts.ts";
import { type Caller, callers, type Ownership, toRole } from "../rights/callers.ts";
import { type Route, routes } from "../rights/routes.ts";
import { callAction, listActions } from "./support/actions.ts";
import { portal } from "./support/env.ts";
import { inNewsroom, writeDraft } from "./support/newsroom.ts";
import { expect, test } from "./support/portal-test.ts";
import { enter, hire, SESSION_COOKIE } from "./support/staff.ts";

interface Cast {
  cookies: Map<Caller, string>;
  /** By whose it is: one for each caller, and one that is an editor's. */
  articleOf: (caller: Caller, ownership: Ownership) => string;
  personId: string;
  pictureId: string;
  readerId: string;
}

type Method = "GET" | "POST" | "PUT";

let cast: Cast;

test.beforeAll(async () => {
  cast = await inNewsroom(async (db) => {
    const cookies = new Map<Caller, string>();
    const own = new Map<Caller, string>();
    const foreign = await writeDraft(db, `Чужая статья ${Date.now()}`);
    const [here, elsewhere] = await db.select({ id: sections.id, slug: sections.slug }).from(sections).orderBy(sections.position).limit(2);
    for (const caller of callers) {
      const person = await hire(db, toRole(caller, { here: here?.id ?? "", elsewhere: elsewhere?.id ?? "" }));
      const mine = await writeDraft(db, `Статья ${caller} ${Date.now()}`);
      await db.update(articles).set({ createdBy: person.id }).where(eq(articles.id, mine.articleId));
      cookies.set(caller, await enter(person));
      own.set(caller, mine.articleId);
    }
    const { id } = await hire(db, { role: "author" });
    const [reader] = await db.select({ id: readers.id }).from(readers).limit(1);
    const [picture] = await db.select({ id: media.id }).from(media).limit(1);
    return {
      cookies,
      personId: id,
      pictureId: picture?.id ?? "",
      readerId: reader?.id ?? "",
      articleOf: (caller, ownership) => (ownership === "own" ? (own.get(caller) ?? "") : foreign.articleId),
    };
  });
});

for (const [pattern, route] of Object.entries(routes)) {
  test(`${pattern} opens for exactly those the matrix names`, async () => {
    if ("open" in route) return expect((await ask(pattern.replace("[...nextauth]", "csrf"))).status).toBe(route.open);
    if ("handler" in route) return expectHandler(pattern, route);

    const stranger = await ask(toPath(pattern, "author", "own"));
    expect([stranger.status, stranger.headers.get("location")?.startsWith("/sign-in")]).toEqual([307, true]);
    for (const ownership of ["own", "foreign"] as const) {
      const opened: Caller[] = [];
      for (const caller of callers) if (await opens(toPath(pattern, caller, ownership), caller)) opened.push(caller);
      expect({ ownership, opened }).toEqual({ ownership, opened: callers.filter((caller) => route.desk[ownership].includes(caller)) });
    }
  });
}

test("every action that was built has a row, and answers a stranger that they are not signed in", async () => {
  const actions = listActions();
  expect(actions.map(({ name }) => name).toSorted()).toEqual(Object.keys(acts).toSorted());

  for (const action of actions) {
    const act = acts[action.name];
    if (!act || "stranger" in act) continue;
    const answer = await callAction(action, { headers: { origin: portal.ADMIN_URL } });
    expect(`${action.name}: ${await answer.text()}`).toContain('"reason":"signed_out"');
  }
});

test("an action for people who owe a second step is none for those who do not", async () => {
  const owing = listActions().filter(({ name }) => "owing" in (acts[name] ?? {}));

  for (const action of owing) {
    const answer = await callAction(action, {
      input: { code: "123456" },
      headers: { origin: portal.ADMIN_URL },
      cookie: cast.cookies.get("administrator") ?? "",
    });
    expect(await answer.text()).toContain('"reason":"signed_out"');
  }
});

const ask = (path: string, cookie = "") => fetch(`${portal.ADMIN_URL}${path}`, { redirect: "manual", headers: { cookie: `${SESSION_COOKIE}=${cookie}` } });

/** Opened means the page itself: neither a word that it is not for them, nor that there is none. */
async function opens(path: string, caller: Caller): Promise<boolean> {
  const answer = await ask(path, cast.cookies.get(caller));
  const html = await answer.text();
  if (path === "/") return answer.status === 307 && !answer.headers.get("location")?.startsWith("/sign-in");
  expect([200, 404]).toContain(answer.status);
  return answer.status === 200 && !html.includes("Сюда у вас нет доступа</h1>") && !html.includes("NEXT_HTTP_ERROR_FALLBACK;404");
}

async function expectHandler(pattern: string, { handler, method = "POST" }: Extract<Route, { handler: unknown }>): Promise<void> {
  expect(await refuses("", { pattern, method })).toBe(true);
  for (const ownership of ["own", "foreign"] as const) {
    const taken: Caller[] = [];
    for (const caller of callers) {
      const articleId = cast.articleOf(caller, ownership);
      if (!(await refuses(cast.cookies.get(caller) ?? "", { pattern, method, articleId }))) taken.push(caller);
    }
    expect({ ownership, taken }).toEqual({ ownership, taken: callers.filter((caller) => handler[ownership].includes(caller)) });
  }
}

/** What is sent is no file: who may is told that, and who may not is not. */
async function refuses(cookie: string, { pattern, method, articleId }: { pattern: string; method: Method; articleId?: string }): Promise<boolean> {
  const headers = { origin: portal.ADMIN_URL, cookie: `${SESSION_COOKIE}=${cookie}` };
  const body = { GET: null, POST: new FormData(), PUT: JSON.stringify({ articleId }) }[method];
  const answer = await fetch(`${portal.ADMIN_URL}${pattern.replace("[id]", cast.pictureId)}?articleId=${articleId}`, { method, headers, body });
  if (answer.status === 401 || answer.status === 403) return true;
  return /"reason":"(signed_out|not_allowed)"/.test(await answer.text());
}

function toPath(pattern: string, caller: Caller, ownership: Ownership): string {
  if (pattern.startsWith("/people")) return pattern.replace("[id]", cast.personId);
  if (pattern.startsWith("/moderation/readers")) return pattern.replace("[id]", cast.readerId);
  if (pattern.startsWith("/media")) return pattern.replace("[id]", cast.pictureId);
  return pattern.replace("[id]", cast.articleOf(caller, ownership));
}
