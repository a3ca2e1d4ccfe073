import { signIn } from "@polosa/newsroom/arrivals/commands.ts";
import { findSignedIn } from "@polosa/newsroom/arrivals/queries.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { SignIn } from "@polosa/newsroom/people/input.ts";
import type { NextRequest } from "next/server";
import NextAuth, { type AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { CSRF_COOKIE, isSecure } from "./csrf.ts";
import { db } from "./db.ts";
import { env } from "./env.ts";
import { readOrigin, rememberDevice } from "./origin.ts";
import { isSameOrigin } from "./same-origin.ts";

export const SESSION_COOKIE = "polosa-admin-session";
export const SESSION_SECONDS = 14 * 86_400;

/** Both methods of next-auth's own addresses under /api/auth. Its token is one proof that a form is ours, where it comes from another. */
export async function answerAuth(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  if (request.method !== "GET" && !isSameOrigin(request)) return new Response(null, { status: 403 });
  return NextAuth(request, context, authOptions(toDoor(request)));
}

function authOptions(door: string): AuthOptions {
  const cookie = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: door, error: door, signOut: door },
    cookies: { sessionToken: { name: SESSION_COOKIE, options: cookie }, csrfToken: { name: CSRF_COOKIE, options: cookie } },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: async (credentials) => openSession(credentials),
      }),
    ],
    callbacks: {
      // The browser's token names the session and nothing else: who it is and what they may is asked at each request.
      jwt: ({ token, user }) => (user ? { sessionToken: user.id } : { sessionToken: token.sessionToken }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  };
}

/** The sign-in page as it was, in its language and with where it leads: that is where a refusal is shown. */
function toDoor(request: NextRequest): string {
  const referrer = request.headers.get("referer") ?? "";
  const asked = URL.canParse(referrer) ? new URL(referrer).searchParams : new URLSearchParams();
  const kept = ["lang", "next"].map((name) => [name, asked.get(name) ?? ""]);
  return `/sign-in?${new URLSearchParams(kept)}`;
}

/** next-auth shows the message of what is thrown here as `error` in the address. */
async function openSession(given: unknown): Promise<{ id: string } | null> {
  try {
    const credentials = parseInput(SignIn, given);
    const token = await signIn(db(), credentials, await readOrigin(credentials.email));
    if (!token) return null;
    if (await findSignedIn(db(), token)) await rememberDevice(credentials.email);
    return { id: token };
  } catch (error) {
    if (error instanceof DomainError) throw new Error([error.reason, error.fields.minutes].filter(Boolean).join(" "));
    console.error("admin: sign-in:", error);
    throw new Error("unexpected");
  }
}
