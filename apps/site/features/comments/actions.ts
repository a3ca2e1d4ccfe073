import { createHmac } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { postComment } from "@polosa/newsroom/comments/commands.ts";
import { PostComment } from "@polosa/newsroom/comments/input.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { findPublishedAddress, type PublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import { clientNetwork } from "../../server/client-address.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { readReader, rememberReader } from "../../server/reader.ts";
import { readForm, type Typed } from "./posted-form.ts";

/** What became of a form post: either a place to go on to, or an error together with what was typed. */
export type Outcome = { posted: true; location: string } | { posted: false; error: DomainError; article: PublishedAddress | null; typed: Typed };

export async function postCommentAction(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
  const typed: Typed = { name: "", body: "" };
  let article: PublishedAddress | null = null;
  try {
    const form = await readForm(request, env().SITE_URL);
    typed.name = form.get("name") ?? "";
    typed.body = form.get("body") ?? "";
    const articleId = form.get("articleId") ?? "";
    article = await findPublishedAddress(db(), articleId);
    if (!article) throw new DomainError("not_found", "article_missing");

    const input = parseInput(PostComment, {
      ...typed,
      articleId,
      parentId: form.get("parentId") || null,
      formKey: form.get("formKey") || null,
      addressHash: addressHash(request),
    });
    const reader = await readReader(request);
    const { id, standing, readerId } = await postComment(db(), reader, input);
    if (!reader) await rememberReader(response, readerId);
    return {
      posted: true,
      location: standing === "visible" ? `${article.path}?comment=${id}#comment-${id}` : `${article.path}?comment=waiting#comment-waiting`,
    };
  } catch (error) {
    if (error instanceof DomainError) return { posted: false, error, article, typed };
    throw error;
  }
}

const addressHash = (request: IncomingMessage): string =>
  createHmac("sha256", env().AUTH_SECRET)
    .update(`address:${clientNetwork(request)}`)
    .digest("hex");
