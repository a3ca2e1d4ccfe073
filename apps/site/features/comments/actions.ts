import type { IncomingMessage, ServerResponse } from "node:http";
import { postComment } from "@polosa/newsroom/comments/commands.ts";
import type { PostedComment } from "@polosa/newsroom/comments/form-keys.ts";
import { PostComment, type Traces } from "@polosa/newsroom/comments/input.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { isSolved } from "@polosa/newsroom/proofs/challenges.ts";
import { findPublishedAddress, type PublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import { addressHash } from "../../server/client-address.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { readReader, rememberReader } from "../../server/reader.ts";
import { readForm, type Typed } from "./posted-form.ts";

/** What became of a form post: either the comment and a place to go on to, or an error together with what was typed. */
export type Outcome =
  | { posted: true; location: string; comment: PostedComment; article: PublishedAddress }
  | { posted: false; error: DomainError; article: PublishedAddress | null; typed: Typed; kept: Kept };

/** What the form carried besides the words, for a page that posts it again. */
export interface Kept {
  formKey: string;
  startedAt: string;
}

export async function postCommentAction(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
  const typed: Typed = { name: "", body: "", parentId: "" };
  const kept: Kept = { formKey: "", startedAt: "" };
  let article: PublishedAddress | null = null;
  try {
    const form = await readForm(request, env().SITE_URL);
    for (const name of ["name", "body", "parentId"] as const) typed[name] = form.get(name) ?? "";
    for (const name of ["formKey", "startedAt"] as const) kept[name] = form.get(name) ?? "";
    const articleId = form.get("articleId") ?? "";
    article = await findPublishedAddress(db(), articleId);
    if (!article) throw new DomainError("not_found", "article_missing");

    const input = parseInput(PostComment, {
      name: typed.name,
      body: typed.body,
      articleId,
      parentId: typed.parentId || null,
      formKey: kept.formKey || null,
      addressHash: addressHash(request),
      traces: { website: form.get("website") ?? "", startedAt: kept.startedAt || null, proof: await readProof(form.get("proof") ?? "") },
    });
    const reader = await readReader(request);
    const door = { secret: env().AUTH_SECRET, trustedHosts: env().OUTSIDE_CHECK_HOSTS };
    const comment = await postComment(db(), reader, { ...input, door });
    if (!reader) await rememberReader(response, comment.readerId);
    return { posted: true, location: toLocation(article, comment), comment, article };
  } catch (error) {
    if (error instanceof DomainError) return { posted: false, error, article, typed, kept };
    throw error;
  }
}

const toLocation = ({ path }: PublishedAddress, { id, standing }: PostedComment): string =>
  standing === "visible" ? `${path}?comment=${id}#comment-${id}` : `${path}?comment=waiting#comment-waiting`;

async function readProof(posted: string): Promise<Traces["proof"]> {
  if (posted === "" || posted === "to_moderator") return posted || "none";
  return (await isSolved(db(), { secret: env().AUTH_SECRET, payload: posted })) ? "solved" : "none";
}
