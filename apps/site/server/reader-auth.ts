import { createHash, randomBytes } from "node:crypto";
import type { Proof } from "@polosa/newsroom/readers/input.ts";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";
import { env } from "./env.ts";
import { oidc } from "./reader-ways.ts";

const SECONDS = 15 * 60;
const PROVIDER = "oidc";
const [CSRF_COOKIE, RETURN_COOKIE] = ["polosa-oidc-csrf", "polosa-oidc-return"];

/** Whom the other house vouched for goes on to the path returned. */
export type OnProved = (proof: Proof) => Promise<void>;

/**
 * Sends a browser to the house that vouches for readers, and keeps the path it comes back to. next-auth begins with a form and a
 * token of its own against other sites; ours is a link, refused where another site leads to it, so the token is made here.
 */
export async function beginElsewhere(request: NextApiRequest, response: NextApiResponse, path: string): Promise<void> {
  const token = randomBytes(32).toString("hex");
  const signature = createHash("sha256").update(`${token}${env().AUTH_SECRET}`).digest("hex");
  request.method = "POST";
  request.query = { nextauth: ["signin", PROVIDER] };
  request.cookies = { [CSRF_COOKIE]: `${token}|${signature}` };
  request.body = { csrfToken: token, callbackUrl: `${env().SITE_URL}${path}` };
  await NextAuth(request, response, authOptions(path, null));
}

/** What the other house sends back: state, PKCE, nonce and signature are next-auth's to judge; the session is ours. */
export async function returnFromElsewhere(request: NextApiRequest, response: NextApiResponse, onProved: OnProved): Promise<void> {
  await NextAuth(request, response, authOptions(toReturnPath(request), onProved));
}

/** Where the browser wanted to go on to when it was sent away. */
export function toReturnPath({ cookies }: NextApiRequest): string {
  const { SITE_URL } = env();
  const kept = cookies[RETURN_COOKIE] ?? "";
  return kept.startsWith(`${SITE_URL}/`) ? kept.slice(SITE_URL.length) : "/";
}

function authOptions(path: string, onProved: OnProved | null): AuthOptions {
  const house = oidc();
  if (!house) throw new Error("No house vouches for readers");
  const { SITE_URL, AUTH_SECRET } = env();
  const options = { httpOnly: true, sameSite: "lax", path: "/api/auth", secure: SITE_URL.startsWith("https:"), maxAge: SECONDS } as const;
  const toCookie = (name: string) => ({ name: `polosa-oidc-${name}`, options });
  return {
    secret: AUTH_SECRET,
    session: { strategy: "jwt" },
    pages: { signIn: "/api/auth/refused", error: "/api/auth/refused" },
    cookies: {
      csrfToken: { name: CSRF_COOKIE, options },
      callbackUrl: { name: RETURN_COOKIE, options },
      state: toCookie("state"),
      pkceCodeVerifier: toCookie("pkce"),
      nonce: toCookie("nonce"),
    },
    providers: [
      {
        id: PROVIDER,
        name: house.issuer,
        type: "oauth",
        wellKnown: `${house.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
        issuer: house.issuer,
        clientId: house.clientId,
        clientSecret: house.clientSecret,
        authorization: { params: { scope: "openid profile" } },
        idToken: true,
        checks: ["pkce", "state", "nonce"],
        profile: ({ sub, nickname, name }: Record<string, unknown>) => ({ id: String(sub ?? ""), name: toName(nickname) || toName(name) }),
      },
    ],
    callbacks: {
      // An address instead of a yes: next-auth makes no session of its own.
      signIn: async ({ account, user }) => {
        if (!onProved || !account) return false;
        await onProved({ way: "oidc", issuer: house.issuer, subject: account.providerAccountId, name: user.name ?? "" });
        return `${SITE_URL}${path}`;
      },
    },
    logger: { error: (code) => console.error(`site: sign-in elsewhere: ${code}`), warn: () => {}, debug: () => {} },
  };
}

const toName = (claim: unknown): string => (typeof claim === "string" ? claim.slice(0, 60) : "");
