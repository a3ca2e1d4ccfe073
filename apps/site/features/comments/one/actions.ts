import type { IncomingMessage, ServerResponse } from "node:http";
import { editComment, withdrawComment } from "@polosa/newsroom/comments/commands.ts";
import { EditComment } from "@polosa/newsroom/comments/input.ts";
import { findComment, type OneComment } from "@polosa/newsroom/comments/queries.ts";
import { followThread, unfollowThread } from "@polosa/newsroom/follows/commands.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { muteAuthor, unmuteAuthor } from "@polosa/newsroom/mutes/commands.ts";
import { findPublishedAddress, type PublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import { beginSilentReader } from "@polosa/newsroom/readers/beginning.ts";
import type { Reader } from "@polosa/newsroom/readers/queries.ts";
import { recommendComment, takeBackRecommendation } from "@polosa/newsroom/recommendations/commands.ts";
import { reportComment } from "@polosa/newsroom/reports/commands.ts";
import { ReportComment } from "@polosa/newsroom/reports/input.ts";
import { z } from "zod";
import { addressHash } from "../../../server/client-address.ts";
import { db } from "../../../server/db.ts";
import { env } from "../../../server/env.ts";
import { messagesOf } from "../../../server/messages.ts";
import { readForm } from "../../../server/posted-form.ts";
import { readReader, rememberReader } from "../../../server/reader.ts";
import { type Act, acts, type TypedAct } from "./acts.ts";

export type ActOutcome = { done: true; act: Act; location: string } | { done: false; error: DomainError; reader: Reader | null; typed: TypedAct };

/** One of the forms of a comment's own page. */
export async function actOnCommentAction(request: IncomingMessage, response: ServerResponse, commentId: string): Promise<ActOutcome> {
  const typed: TypedAct = { act: "recommend", body: "", reason: "", note: "" };
  let reader = await readReader(request);
  try {
    const form = await readForm(request, env().SITE_URL);
    typed.act = parseInput(z.object({ act: z.enum(acts) }), { act: form.get("act") }).act;
    for (const field of ["body", "reason", "note"] as const) typed[field] = form.get(field) ?? "";
    const { comment, article } = await getCommented(commentId);
    const perform = toDeed(comment, typed);
    if (!reader) {
      reader = await beginFor(typed.act, article, request);
      await rememberReader(response, reader.id);
    }
    await perform(reader);
    return { done: true, act: typed.act, location: await toLocation(typed.act, { comment, article }) };
  } catch (error) {
    if (error instanceof DomainError) return { done: false, error, reader, typed };
    throw error;
  }
}

async function getCommented(commentId: string): Promise<{ comment: OneComment; article: PublishedAddress }> {
  const comment = z.uuid().safeParse(commentId).success ? await findComment(db(), commentId) : null;
  const article = comment && (await findPublishedAddress(db(), comment.articleId));
  if (!article) throw new DomainError("not_found", "comment_missing");
  return { comment, article };
}

/** What is asked for, once it is known who asks; refuses what was filled in wrongly before anything is written. */
function toDeed({ id: commentId, articleId }: OneComment, { act, ...typed }: TypedAct): (reader: Reader) => Promise<void> {
  switch (act) {
    case "recommend":
      return (reader) => recommendComment(db(), reader, { commentId });
    case "unrecommend":
      return (reader) => takeBackRecommendation(db(), reader, { commentId });
    case "report": {
      const report = parseInput(ReportComment, { commentId, reason: typed.reason, note: typed.note });
      return (reader) => reportComment(db(), reader, report);
    }
    case "mute":
      return (reader) => muteAuthor(db(), reader, { commentId });
    case "unmute":
      return (reader) => unmuteAuthor(db(), reader, { commentId });
    case "follow":
      return (reader) => followThread(db(), reader, { articleId });
    case "unfollow":
      return (reader) => unfollowThread(db(), { readerId: reader.id, articleId });
    case "edit": {
      const edit = parseInput(EditComment, { commentId, body: typed.body });
      return async (reader) => {
        await editComment(db(), reader, { ...edit, door: { secret: env().AUTH_SECRET, trustedHosts: env().OUTSIDE_CHECK_HOSTS } });
      };
    }
    case "withdraw":
      return (reader) => withdrawComment(db(), reader, { commentId });
  }
}

const firsts: ReadonlySet<Act> = new Set(["recommend", "report", "mute"]);

/** A browser that nobody knows yet becomes a reader's with what it can do first; there is nothing of its own that it could change. */
async function beginFor(act: Act, { locale }: PublishedAddress, request: IncomingMessage): Promise<Reader> {
  if (!firsts.has(act)) throw new DomainError("not_found", "comment_missing");
  return beginSilentReader(db(), { name: messagesOf(locale).oneComment.reader, locale, addressHash: addressHash(request) });
}

/** Where the reader sees what came of it: in the thread, or, of what the thread does not show, on the page itself. */
async function toLocation(act: Act, { comment, article }: { comment: OneComment; article: PublishedAddress }): Promise<string> {
  switch (act) {
    case "recommend":
      return `${article.path}?comment=${comment.id}#comment-${comment.id}`;
    case "edit": {
      const isVisible = (await findComment(db(), comment.id))?.standing === "visible";
      return isVisible ? `${article.path}?comment=${comment.id}#comment-${comment.id}` : `/comments/${comment.id}`;
    }
    case "withdraw":
      return `${article.path}#comments`;
    case "unrecommend":
    case "report":
    case "mute":
    case "unmute":
    case "follow":
    case "unfollow":
      return `/comments/${comment.id}?done=${act}`;
  }
}
