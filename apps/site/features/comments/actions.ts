import { createHmac } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { postComment } from "@polosa/newsroom/comments/commands.ts";
import { PostComment, type Traces } from "@polosa/newsroom/comments/input.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { isSolved } from "@polosa/newsroom/proofs/challenges.ts";
import { findPublishedAddress, type PublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import { clientNetwork } from "../../server/client-address.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { readReader, rememberReader } from "../../server/reader.ts";
import { readForm, type Typed } from "./posted-form.ts";

/** What became of a form post: either a place to go on to, or an error together with what was typed. */
export type Outcome = { posted: true; location: string } | { posted: false; error: DomainError; article: PublishedAddress | null; typed: Typed; kept: Kept };

/** What the form carried besides the words, for a page that posts it again. */
export interface Kept {
  parentId: string;
  formKey: string;
  startedAt: string;
}

export async function postCommentAction(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
  const typed: Typed = { name: "", body: "" };
  const kept: Kept = { parentId: "", formKey: "", startedAt: "" };
  let article: PublishedAddress | null = null;
  try {
    const form = await readForm(request, env().SITE_URL);
    typed.name = form.get("name") ?? "";
    typed.body = form.get("body") ?? "";
    for (const name of ["parentId", "formKey", "startedAt"] as const) kept[name] = form.get(name) ?? "";
    const articleId = form.get("articleId") ?? "";
    const [address, reader] = await Promise.all([findPublishedAddress(db(), articleId), readReader(request)]);
    article = address;
    if (!article) throw new DomainError("not_found", "article_missing");

    const input = parseInput(PostComment, {
      ...typed,
      articleId,
      parentId: kept.parentId || null,
      formKey: kept.formKey || null,
      addressHash: addressHash(request),
      traces: { website: form.get("website") ?? "", startedAt: kept.startedAt || null, proof: await readProof(form.get("proof") ?? "") },
    });
    const { id, standing, readerId } = await postComment(db(), reader, {
      ...input,
      door: { secret: env().AUTH_SECRET, trustedHosts: env().OUTSIDE_CHECK_HOSTS },
    });
    if (!reader) await rememberReader(response, readerId);
    return {
      posted: true,
      location: standing === "visible" ? `${article.path}?comment=${id}#comment-${id}` : `${article.path}?comment=waiting#comment-waiting`,
    };
  } catch (error) {
    if (error instanceof DomainError) return { posted: false, error, article, typed, kept };
    throw error;
  }
}

async function readProof(posted: string): Promise<Traces["proof"]> {
  if (posted === "" || posted === "to_moderator") return posted || "none";
  return (await isSolved(db(), { secret: env().AUTH_SECRET, payload: posted })) ? "solved" : "none";
}

const addressHash = (request: IncomingMessage): string =>
  createHmac("sha256", env().AUTH_SECRET)
    .update(`address:${clientNetwork(request)}`)
    .digest("hex");
