import type { IncomingMessage } from "node:http";
import { type AppealView, findAppeal } from "@polosa/newsroom/appeals/queries.ts";
import { z } from "zod";
import { db } from "../../../server/db.ts";
import { DEFAULT_LOCALE, type Locale, toLocale } from "../../../server/locale.ts";
import { readReader } from "../../../server/reader.ts";
import { type Frame, loadFrame } from "../../page/loaders.ts";
import type { Reason } from "../posted-form.ts";

export interface AppealPageView {
  frame: Frame;
  commentId: string;
  /** Null when it is not this reader's, or nobody's who is signed in. */
  view: AppealView | null;
  isSignedIn: boolean;
  /** What was typed and why it was not taken; null when nothing was sent. */
  refused: { reason: Reason; typed: string } | null;
}

/** A reader's own removed comment, in the language of its article. */
export async function loadAppeal(request: IncomingMessage, commentId: string): Promise<Omit<AppealPageView, "refused">> {
  const reader = await readReader(request);
  const isId = z.uuid().safeParse(commentId).success;
  const view = reader && isId ? await findAppeal(db(), reader, commentId) : null;
  const locale = view?.article.locale ?? reader?.locale ?? toReferred(request) ?? DEFAULT_LOCALE;
  return { frame: await loadFrame(locale), commentId: isId ? commentId : "", view, isSignedIn: reader !== null };
}

const toReferred = ({ headers }: IncomingMessage): Locale | null => toLocale(URL.parse(headers.referer ?? "")?.pathname.split("/")[1]);
