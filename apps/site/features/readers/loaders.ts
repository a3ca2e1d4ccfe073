import type { IncomingMessage } from "node:http";
import type { ReaderWay } from "@polosa/db/schema/readers.ts";
import { agreementTexts } from "@polosa/newsroom/agreements/texts.ts";
import { getHoldings, type Holdings, listOwnComments, type OwnComment } from "@polosa/newsroom/holdings/queries.ts";
import { findProvedReader, type Reader } from "@polosa/newsroom/readers/queries.ts";
import { mustSignIn } from "@polosa/newsroom/readers/rules.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import type { Locale } from "../../server/locale.ts";
import { readReader } from "../../server/reader.ts";
import { readProof } from "../../server/reader-proof.ts";
import { type Frame, loadFrame } from "../page/loaders.ts";
import type { ReaderRefusal } from "./refusal.ts";

/** What goes with somebody through their sign-in. */
export interface Kept {
  /** Where they go on to. */
  next: string;
  /** The form of a comment that waits for it, as it was posted; empty when there is none. */
  words: string;
}

export type SignInStep =
  | { step: "address"; typed: string }
  | { step: "code"; address: string }
  | { step: "welcome"; name: string; agreement: readonly string[] }
  | { step: "elsewhere" }
  | { step: "done"; name: string }
  /** Nobody needs to sign in here. */
  | { step: "open" }
  /** Nobody can: what it needs is not configured. */
  | { step: "unreachable" };

export interface SignInView {
  frame: Frame;
  kept: Kept;
  at: SignInStep;
  refusal: ReaderRefusal | null;
}

/** The first step of a sign-in, or the one that somebody still owes. */
export async function loadSignIn(request: IncomingMessage, { locale, kept }: { locale: Locale; kept: Kept }): Promise<SignInView> {
  const frame = await loadFrame(locale);
  const reader = await readReader(request);
  if (reader && !mustSignIn(frame.identity, reader)) return { frame, kept, at: { step: "done", name: reader.name }, refusal: null };
  return { frame, kept, at: (await findOwed(request, frame)) ?? toFirstStep(frame), refusal: null };
}

export function toFirstStep({ identity, isWayOpen }: Pick<Frame, "identity" | "isWayOpen">): SignInStep {
  if (identity === "open") return { step: "open" };
  if (!isWayOpen) return { step: "unreachable" };
  return identity === "oidc" ? { step: "elsewhere" } : { step: "address", typed: "" };
}

/** A name and the agreement, for what this browser has proved. */
async function findOwed(request: IncomingMessage, { identity, locale }: Frame): Promise<SignInStep | null> {
  const proof = readProof(request);
  if (proof?.way !== identity) return null;
  const reader = await findProvedReader(db(), { proof, secret: env().AUTH_SECRET });
  return toWelcome(locale, reader?.name ?? (proof.way === "oidc" ? proof.name : ""));
}

export const toWelcome = (locale: Locale, name: string): SignInStep => ({ step: "welcome", name, agreement: agreementTexts[locale] });

const COMMENTS = 20;

export interface MeView {
  frame: Frame;
  reader: { name: string; way: ReaderWay };
  holdings: Holdings;
  comments: { comments: OwnComment[]; next: string | null };
  after: string | null;
  refusal: ReaderRefusal | null;
  typed: string | null;
}

/** Everything that is held about a reader, for their own eyes. */
export async function loadMe(reader: Reader, { locale, after }: { locale: Locale; after: string | null }): Promise<MeView> {
  const [frame, holdings, comments] = await Promise.all([
    loadFrame(locale),
    getHoldings(db(), reader, { secret: env().AUTH_SECRET }),
    listOwnComments(db(), reader, { after, limit: COMMENTS }),
  ]);
  return { frame, reader: { name: reader.name, way: reader.way }, holdings, comments, after, refusal: null, typed: null };
}
