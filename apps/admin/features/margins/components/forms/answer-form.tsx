"use client";

import { useTranslations } from "use-intl";
import { writeNoteAction } from "../../actions.ts";
import type { MarginDesk } from "../use-margin-desk.ts";
import { NoteForm } from "./note-form.tsx";

const nothing = { body: "", replacement: null };

/** An answer in a thread; what was begun stays until it is sent or emptied. */
export function AnswerForm({ desk, threadId }: { desk: MarginDesk; threadId: string }) {
  const t = useTranslations("margins");
  const { articleId, drafts, margin, settle } = desk;
  const draft = drafts.of(threadId) ?? nothing;

  async function send({ body, mentions }: { body: string; mentions: string[] }): Promise<boolean> {
    const done = await settle(writeNoteAction({ articleId, threadId, body, mentions }));
    if (done) drafts.drop(threadId);
    return done;
  }

  return (
    <NoteForm
      label={t("answer")}
      colleagues={margin.colleagues}
      draft={draft}
      onChange={(changed) => drafts.write(threadId, changed)}
      onSend={send}
      onCancel={draft.body === "" ? null : () => drafts.drop(threadId)}
    />
  );
}
