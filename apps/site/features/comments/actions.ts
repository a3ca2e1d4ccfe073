import type { IncomingMessage, ServerResponse } from "node:http";
import { postComment } from "@polosa/newsroom/comments/commands.ts";
import type { PostedComment } from "@polosa/newsroom/comments/form-keys.ts";
import { PostComment, type Traces } from "@polosa/newsroom/comments/input.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { isSolved } from "@polosa/newsroom/proofs/challenges.ts";
import { findPublishedAddress, type PublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import type { Reader } from "@polosa/newsroom/readers/queries.ts";
import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import type { z } from "zod";
import { addressHash } from "../../server/client-address.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { readForm } from "../../server/posted-form.ts";
import { readReader, rememberReader } from "../../server/reader.ts";
import { isWayOpen } from "../../server/reader-ways.ts";
import type { Typed } from "./posted-form.ts";

/** What became of a form post: either the comment and a place to go on to, or an error together with what was typed. */
export type Outcome = { posted: true; location: string; comment: PostedComment; article: PublishedAddress } | Refused;

export interface Refused {
  posted: false;
  error: DomainError;
  article: PublishedAddress | null;
  typed: Typed;
  /** The whole form, for when it goes on after a sign-in or a proof. */
  words: string;
}

export async function postCommentAction(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
  let form = new URLSearchParams();
  try {
    form = await readForm(request, env().SITE_URL);
  } catch (error) {
    if (error instanceof DomainError) return toRefused(error, { form, article: null });
    throw error;
  }
  return postForm(form, { request, response, reader: await readReader(request) });
}

/** The comment that waited for its reader's sign-in. */
export async function postKeptAction(words: string, exchange: Exchange & { reader: Reader }): Promise<Outcome> {
  return postForm(new URLSearchParams(words), exchange);
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  reader: Reader | null;
}

async function postForm(form: URLSearchParams, { request, response, reader }: Exchange): Promise<Outcome> {
  let article: PublishedAddress | null = null;
  try {
    const articleId = form.get("articleId") ?? "";
    const [address, { identity }] = await Promise.all([findPublishedAddress(db(), articleId), getSettings(db())]);
    article = address;
    if (!article) throw new DomainError("not_found", "article_missing");

    const input = parseInput(PostComment, {
      // Whoever signs in says their name there.
      name: identity === "open" ? (form.get("name") ?? "") : (reader?.name ?? UNNAMED),
      body: form.get("body") ?? "",
      articleId,
      parentId: form.get("parentId") || null,
      formKey: form.get("formKey") || null,
      addressHash: addressHash(request),
      traces: await readTraces(form),
    });
    if (!isWayOpen(identity)) throw new DomainError("conflict", "no_way_in");
    const door = { secret: env().AUTH_SECRET, trustedHosts: env().OUTSIDE_CHECK_HOSTS };
    const comment = await postComment(db(), reader, { ...input, door });
    if (!reader && comment.isTheirs) await rememberReader(response, comment.readerId);
    return { posted: true, location: toLocation(article, comment), comment, article };
  } catch (error) {
    if (error instanceof DomainError) return toRefused(error, { form, article });
    throw error;
  }
}

const UNNAMED = "?";

const toLocation = ({ path }: PublishedAddress, { id, standing }: PostedComment): string =>
  standing === "visible" ? `${path}?comment=${id}#comment-${id}` : `${path}?comment=waiting#comment-waiting`;

const toRefused = (error: DomainError, { form, article }: { form: URLSearchParams; article: PublishedAddress | null }): Refused => ({
  posted: false,
  error,
  article,
  typed: { name: form.get("name") ?? "", body: form.get("body") ?? "", parentId: form.get("parentId") ?? "" },
  words: form.toString(),
});

async function readTraces(form: URLSearchParams): Promise<z.input<typeof Traces>> {
  return { website: form.get("website") ?? "", startedAt: form.get("startedAt") || null, proof: await readProof(form.get("proof") ?? "") };
}

async function readProof(posted: string): Promise<Traces["proof"]> {
  if (posted === "" || posted === "to_moderator") return posted || "none";
  return (await isSolved(db(), { secret: env().AUTH_SECRET, payload: posted })) ? "solved" : "none";
}
