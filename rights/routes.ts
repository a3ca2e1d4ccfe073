import { type Allowed, administrators, anyModerators, anyWriters, everybody, writers } from "./callers.ts";

/**
 * Every page and handler of the admin. `desk`: strangers are sent to sign in, and of the others who is not named is told that
 * the page is not for them, or that there is none. `open`: for people without a session, with what a stranger gets.
 */
export type Route = { desk: Allowed; refusal?: "told" | "missing" | "sent_on" } | { open: number } | { handler: Allowed };

export const routes: Record<string, Route> = {
  "/": { desk: everybody },
  "/account": { desk: everybody },
  "/articles": { desk: anyWriters },
  // Whoever writes anywhere can open the form; it offers the sections they may write in.
  "/articles/new": { desk: anyWriters },
  "/articles/[id]": { desk: writers },
  // Whoever may read the list may read a draft.
  "/articles/[id]/preview": { desk: anyWriters, refusal: "missing" },
  "/moderation": { desk: anyModerators },
  "/people": { desk: administrators },
  "/people/[id]": { desk: administrators },
  "/settings": { desk: administrators },

  "/forgot": { open: 200 },
  "/invitation/[token]": { open: 200 },
  "/reset/[token]": { open: 200 },
  "/sign-in": { open: 200 },
  "/sign-in/second-step": { open: 307 },
  "/sign-in/set-up": { open: 307 },

  "/api/auth/[...nextauth]": { open: 200 },
  "/api/pictures": { handler: anyWriters },
  "/livez": { open: 200 },
  "/media/[hash]/[rendition]": { open: 404 },
  "/readyz": { open: 200 },
};
