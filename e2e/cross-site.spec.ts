import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import { callAction, listActions } from "./support/actions.ts";
import { portal } from "./support/env.ts";
import { inNewsroom } from "./support/newsroom.ts";
import { expect, signInOf, test } from "./support/portal-test.ts";
import { enter, hire, SESSION_COOKIE } from "./support/staff.ts";

const admin = new URL(portal.ADMIN_URL);

/** What a page elsewhere could make somebody's browser send, and what a program could. */
const strange: Record<string, Record<string, string>> = {
  "of another site": { origin: "https://evil.example" },
  "of a site that is called alike": { origin: `${admin.protocol}//${admin.host}.evil.example` },
  "of our reader site": { origin: portal.SITE_URL },
  "of another port": { origin: `http://${admin.hostname}:1` },
  "of a sandboxed frame": { origin: "null" },
  "that says nothing of itself": {},
  "that names a host of its own": { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
};

let cookie: string;

test.beforeAll(async () => {
  cookie = await inNewsroom(async (db) => enter(await hire(db, { role: "administrator" })));
});

for (const [name, headers] of Object.entries(strange)) {
  test(`no action is done for a page ${name}`, async () => {
    for (const action of listActions()) {
      const answer = await callAction(action, { headers, cookie, input: { key: "siteName", value: { kk: "Взлом", ru: "Взлом", en: "Взлом" } } });
      expect([action.name, answer.status, await answer.text()]).toEqual([action.name, 403, ""]);
    }
    expect((await inNewsroom(getSettings)).siteName.ru).not.toBe("Взлом");
  });

  test(`no picture is taken from a page ${name}`, async () => {
    const answer = await fetch(`${portal.ADMIN_URL}/api/pictures`, {
      method: "POST",
      headers: { ...headers, cookie: `${SESSION_COOKIE}=${cookie}` },
      body: new FormData(),
    });
    expect(await answer.json()).toEqual({ ok: false, reason: "not_allowed" });
  });

  test(`nobody is signed in or out by a page ${name}`, async () => {
    for (const path of ["callback/credentials", "signout", "signin/credentials"]) {
      const answer = await fetch(`${portal.ADMIN_URL}/api/auth/${path}`, { method: "POST", redirect: "manual", headers, body: await toForm() });
      expect([path, answer.status, answer.headers.getSetCookie()]).toEqual([path, 403, []]);
    }
  });
}

test("a form without the token of its page signs nobody in, even from our own origin", async () => {
  for (const token of ["", "0".repeat(64)]) {
    const form = await toForm();
    form.set("csrfToken", token);
    const answer = await fetch(`${portal.ADMIN_URL}/api/auth/callback/credentials`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: portal.ADMIN_URL },
      body: form,
    });
    expect(answer.headers.getSetCookie().filter((set) => set.startsWith(`${SESSION_COOKIE}=`))).toEqual([]);
  }
});

/** The right words and a good token, but not the cookie that belongs to it where it comes from elsewhere. */
async function toForm(): Promise<URLSearchParams> {
  const { csrfToken } = await (await fetch(`${portal.ADMIN_URL}/api/auth/csrf`)).json();
  return new URLSearchParams({ ...signInOf("administrator"), csrfToken });
}
