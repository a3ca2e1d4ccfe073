import type { IncomingMessage, ServerResponse } from "node:http";
import { type PostedComment, postComment } from "@polosa/newsroom/comments/commands.ts";
import { PostComment } from "@polosa/newsroom/comments/input.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { findPublishedAddress, type PublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import { addressHash } from "../../server/client-address.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { readForm } from "../../server/posted-form.ts";
import { readReader, rememberReader } from "../../server/reader.ts";
import type { Typed } from "./posted-form.ts";

/** What became of a form post: either the comment and a place to go on to, or an error together with what was typed. */
export type Outcome =
  | { posted: true; location: string; comment: PostedComment; article: PublishedAddress }
  | { posted: false; error: DomainError; article: PublishedAddress | null; typed: Typed };

export async function postCommentAction(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
  const typed: Typed = { name: "", body: "", parentId: "" };
  let article: PublishedAddress | null = null;
  try {
    const form = await readForm(request, env().SITE_URL);
    typed.name = form.get("name") ?? "";
    typed.body = form.get("body") ?? "";
    typed.parentId = form.get("parentId") ?? "";
    const articleId = form.get("articleId") ?? "";
    article = await findPublishedAddress(db(), articleId);
    if (!article) throw new DomainError("not_found", "article_missing");

    const input = parseInput(PostComment, {
      name: typed.name,
      body: typed.body,
      articleId,
      parentId: typed.parentId || null,
      formKey: form.get("formKey") || null,
      addressHash: addressHash(request),
    });
    const reader = await readReader(request);
    const comment = await postComment(db(), reader, input);
    if (!reader) await rememberReader(response, comment.readerId);
    return { posted: true, location: toLocation(article, comment), comment, article };
  } catch (error) {
    if (error instanceof DomainError) return { posted: false, error, article, typed };
    throw error;
  }
}

const toLocation = ({ path }: PublishedAddress, { id, standing }: PostedComment): string =>
  standing === "visible" ? `${path}?comment=${id}#comment-${id}` : `${path}?comment=waiting#comment-waiting`;
