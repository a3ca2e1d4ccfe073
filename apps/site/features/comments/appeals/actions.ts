import type { IncomingMessage } from "node:http";
import { appealComment } from "@polosa/newsroom/appeals/commands.ts";
import { AppealComment } from "@polosa/newsroom/appeals/input.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { db } from "../../../server/db.ts";
import { env } from "../../../server/env.ts";
import { readReader } from "../../../server/reader.ts";
import { readForm } from "../posted-form.ts";

/** What became of an appeal's form: sent, or why not together with what was typed. */
export type Outcome = { sent: true; commentId: string } | { sent: false; error: DomainError; commentId: string; typed: string };

export async function appealCommentAction(request: IncomingMessage): Promise<Outcome> {
  let [commentId, typed] = ["", ""];
  try {
    const form = await readForm(request, env().SITE_URL);
    commentId = form.get("comment") ?? "";
    typed = form.get("body") ?? "";
    const reader = await readReader(request);
    if (!reader) throw new DomainError("forbidden", "signed_out");
    await appealComment(db(), reader, parseInput(AppealComment, { commentId, body: typed }));
    return { sent: true, commentId };
  } catch (error) {
    if (error instanceof DomainError) return { sent: false, error, commentId, typed };
    throw error;
  }
}
