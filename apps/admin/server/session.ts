import { type Arrival, findArrival } from "@polosa/newsroom/arrivals/queries.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { markSeen, signOut } from "@polosa/newsroom/sessions/commands.ts";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import { z } from "zod";
import { SESSION_COOKIE, SESSION_SECONDS } from "./auth.ts";
import { isSecure } from "./csrf.ts";
import { db } from "./db.ts";
import { env } from "./env.ts";

const Token = z.object({ sessionToken: z.string().min(1) });

/** Who has an open session, and what they still owe before they are signed in; null for a stranger. */
export const getArrival = cache(async (): Promise<Arrival | null> => {
  const token = await readToken();
  const arrival = token ? await findArrival(db(), token) : null;
  if (token && arrival) await markSeen(db(), token, arrival.seenAt);
  return arrival;
});

/** Who asks, with their roles as of now; null for a stranger and for who owes a second step. */
export async function getSignedIn(): Promise<SignedIn | null> {
  const arrival = await getArrival();
  return arrival?.owes === "nothing" ? arrival.person : null;
}

/** For pages: whoever is not signed in goes where they sign in, take their second step or set one up, and comes back after. */
export async function requireSignedIn(): Promise<SignedIn> {
  const arrival = await getArrival();
  if (arrival?.owes === "nothing") return arrival.person;
  const path = (await headers()).get("x-path") ?? "/";
  redirect(path === "/" ? toDoor(arrival) : `${toDoor(arrival)}?${new URLSearchParams({ next: path })}`);
}

/** Of a session that exists: call it after the arrival was found. */
export async function getToken(): Promise<string> {
  const token = await readToken();
  if (!token) throw new Error("There is no session");
  return token;
}

/** Gives the browser a session that did not come by next-auth's own form. */
export async function beginSession(token: string): Promise<void> {
  const value = await encode({ token: { sessionToken: token }, secret: env().AUTH_SECRET, maxAge: SESSION_SECONDS });
  const cookie = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure(), maxAge: SESSION_SECONDS } as const;
  (await cookies()).set(SESSION_COOKIE, value, cookie);
}

export async function endSession(): Promise<void> {
  const token = await readToken();
  if (token) await signOut(db(), token);
  (await cookies()).delete(SESSION_COOKIE);
}

function toDoor(arrival: Arrival | null): string {
  if (arrival?.owes === "second_step") return "/sign-in/second-step";
  return arrival ? "/sign-in/set-up" : "/sign-in";
}

/** The opaque session token; null when the cookie is absent, too old or not ours. */
async function readToken(): Promise<string | null> {
  const cookie = (await cookies()).get(SESSION_COOKIE);
  if (!cookie) return null;
  const claims = await decode({ token: cookie.value, secret: env().AUTH_SECRET }).catch(() => null);
  const token = Token.safeParse(claims);
  return token.success ? token.data.sessionToken : null;
}
