import {
  type Allowed,
  administrators,
  anyEditors,
  anyModerators,
  anyWriters,
  everybody,
  everySectionsEditors,
  everySectionsModerators,
  starters,
  writers,
} from "./callers.ts";

/**
 * Every page and handler of the admin. `desk`: strangers are sent to sign in, and of the others who is not named is told that
 * the page is not for them, or that there is none. `open`: for people without a session, with what a stranger gets.
 */
export type Route = { desk: Allowed; refusal?: "told" | "missing" | "sent_on" } | { open: number } | { handler: Allowed; method?: "GET" | "POST" | "PUT" };

export const routes: Record<string, Route> = {
  "/": { desk: everybody },
  "/account": { desk: everybody },
  "/articles": { desk: anyWriters },
  // Whoever writes anywhere can open the form; it offers the sections they may write in.
  "/articles/new": { desk: anyWriters },
  "/articles/[id]": { desk: writers },
  // Whoever may read the list may read a draft.
  "/articles/[id]/preview": { desk: anyWriters, refusal: "missing" },
  // And what became of it.
  "/articles/[id]/revisions": { desk: anyWriters, refusal: "missing" },
  "/audit": { desk: administrators },
  "/board": { desk: anyWriters },
  "/calendar": { desk: anyWriters },
  "/mailbox": { desk: administrators },
  "/media": { desk: anyWriters },
  "/media/[id]": { desk: anyWriters },
  "/moderation": { desk: anyModerators },
  "/moderation/screening": { desk: everySectionsModerators },
  "/moderation/figures": { desk: anyModerators },
  "/moderation/readers/[id]": { desk: anyModerators },
  "/moderation/threads": { desk: anyModerators },
  "/notices": { desk: everybody },
  "/people": { desk: administrators },
  "/people/[id]": { desk: administrators },
  "/redirects": { desk: everySectionsEditors },
  "/settings": { desk: administrators },

  "/forgot": { open: 200 },
  "/invitation/[token]": { open: 200 },
  "/reset/[token]": { open: 200 },
  "/sign-in": { open: 200 },
  "/sign-in/second-step": { open: 307 },
  "/sign-in/set-up": { open: 307 },

  "/api/auth/[...nextauth]": { open: 200 },
  "/api/audit": { handler: administrators, method: "GET" },
  // Which comment it is, the command asks.
  "/api/claims": { handler: anyModerators, method: "PUT" },
  "/api/files": { handler: anyWriters },
  "/api/margins": { handler: starters, method: "GET" },
  "/api/pictures": { handler: anyWriters },
  "/api/pictures/[id]": { handler: anyEditors },
  "/api/presences": { handler: writers, method: "PUT" },
  "/api/queues": { handler: anyModerators, method: "GET" },
  "/files/[hash]/[name]": { open: 404 },
  "/livez": { open: 200 },
  // A picture may wait for its story: a stranger is told that there is none.
  "/media/[id]/[rendition]": { open: 404 },
  "/readyz": { open: 200 },
};
