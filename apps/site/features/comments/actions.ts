import { createHmac } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { postComment } from "@polosa/newsroom/comments/commands.ts";
import { PostComment } from "@polosa/newsroom/comments/input.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { findPublishedAddress, type PublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import type { Reader } from "@polosa/newsroom/readers/queries.ts";
import { mustSignIn } from "@polosa/newsroom/readers/rules.ts";
import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import { clientNetwork } from "../../server/client-address.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { readForm } from "../../server/posted-form.ts";
import { readReader, rememberReader } from "../../server/reader.ts";
import { isWayOpen } from "../../server/reader-ways.ts";
import type { Typed } from "./posted-form.ts";

/** What became of a form post: either a place to go on to, or an error together with what was typed. */
export type Outcome = { posted: true; location: string } | Refused;

export interface Refused {
  posted: false;
  error: DomainError;
  article: PublishedAddress | null;
  typed: Typed;
  /** The whole form, for when it goes on after a sign-in. */
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
    article = await findPublishedAddress(db(), articleId);
    if (!article) throw new DomainError("not_found", "article_missing");
    const { identity } = await getSettings(db());

    const input = parseInput(PostComment, {
      // Whoever signs in says their name there.
      name: identity === "open" ? (form.get("name") ?? "") : (reader?.name ?? UNNAMED),
      body: form.get("body") ?? "",
      articleId,
      parentId: form.get("parentId") || null,
      formKey: form.get("formKey") || null,
      addressHash: addressHash(request),
    });
    if (!isWayOpen(identity)) throw new DomainError("conflict", "no_way_in");
    if (mustSignIn(identity, reader)) throw new DomainError("forbidden", "sign_in_first");
    const { id, standing, readerId } = await postComment(db(), reader, input);
    if (!reader) await rememberReader(response, readerId);
    return {
      posted: true,
      location: standing === "visible" ? `${article.path}?comment=${id}#comment-${id}` : `${article.path}?comment=waiting#comment-waiting`,
    };
  } catch (error) {
    if (error instanceof DomainError) return toRefused(error, { form, article });
    throw error;
  }
}

const UNNAMED = "?";

const toRefused = (error: DomainError, { form, article }: { form: URLSearchParams; article: PublishedAddress | null }): Refused => ({
  posted: false,
  error,
  article,
  typed: { name: form.get("name") ?? "", body: form.get("body") ?? "" },
  words: form.toString(),
});

const addressHash = (request: IncomingMessage): string =>
  createHmac("sha256", env().AUTH_SECRET)
    .update(`address:${clientNetwork(request)}`)
    .digest("hex");
