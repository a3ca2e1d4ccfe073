import { findComment } from "@polosa/newsroom/comments/queries.ts";
import type { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import { findShownComment } from "@polosa/newsroom/threads/shown-comments.ts";
import { db } from "../../server/db.ts";
import type { Locale } from "../../server/locale.ts";
import { messagesOf } from "../../server/messages.ts";
import type { Frame } from "../page/loaders.ts";
import type { Outcome } from "./actions.ts";
import { toMarkedComment } from "./author-marks.ts";
import { toRefusal } from "./refusal.ts";
import { renderComment, renderWaiting } from "./rendered.tsx";

type Posted = Extract<Outcome, { posted: true }>;

/** What the island is told of a comment that was taken: its HTML, as the thread or its author sees it. */
export async function toPostedJson({ comment: { id, standing }, article, location }: Posted, frame: Frame): Promise<object> {
  const shown = standing === "visible" ? await findShownComment(db(), id) : null;
  if (shown) {
    const discussed = { id: article.id, path: article.path, isOpen: true };
    return { id, standing, location, html: renderComment(frame, { comment: toMarkedComment(article.id, shown), article: discussed }) };
  }
  const waiting = await findComment(db(), id);
  return { id, standing, location, html: waiting ? renderWaiting(frame, waiting) : "" };
}

/** Why something was refused, in words, and for which fields; `needsPage` when only a page of its own leads on. */
export function toRefusalJson(error: DomainError, locale: Locale): object {
  const { reasons } = messagesOf(locale);
  const { reason, fields } = toRefusal(error);
  return { code: error.reason, reason: reasons[reason], fields: Object.fromEntries(Object.entries(fields).map(([field, each]) => [field, reasons[each]])) };
}
