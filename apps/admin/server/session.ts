import { signOut } from "@polosa/newsroom/people/commands.ts";
import { findSignedIn, type SignedIn } from "@polosa/newsroom/people/queries.ts";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { z } from "zod";
import { SESSION_COOKIE } from "./auth.ts";
import { db } from "./db.ts";
import { env } from "./env.ts";

const Token = z.object({ sessionToken: z.string().min(1) });

/** Who asks, with their roles as of now; null for a stranger. */
export const getSignedIn = cache(async (): Promise<SignedIn | null> => {
  const token = await readToken();
  return token ? findSignedIn(db(), token) : null;
});

/** For pages: a stranger goes to the sign-in page and comes back after. */
export async function requireSignedIn(): Promise<SignedIn> {
  const signedIn = await getSignedIn();
  if (signedIn) return signedIn;
  const path = (await headers()).get("x-path") ?? "/";
  redirect(path === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ next: path })}`);
}

export async function endSession(): Promise<void> {
  const token = await readToken();
  if (token) await signOut(db(), token);
  (await cookies()).delete(SESSION_COOKIE);
}

/** The opaque session token; null when the cookie is absent, too old or not ours. */
async function readToken(): Promise<string | null> {
  const cookie = (await cookies()).get(SESSION_COOKIE);
  if (!cookie) return null;
  const claims = await decode({ token: cookie.value, secret: env().AUTH_SECRET }).catch(() => null);
  const token = Token.safeParse(claims);
  return token.success ? token.data.sessionToken : null;
}
