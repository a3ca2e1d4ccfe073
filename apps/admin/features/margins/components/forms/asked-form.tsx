"use client";

import { useTranslations } from "use-intl";
import { writeNoteAction } from "../../actions.ts";
import type { Asked } from "../margin-notes.ts";
import type { MarginDesk } from "../use-margin-desk.ts";
import { NoteForm } from "./note-form.tsx";
import type { NoteDraft } from "./use-note-drafts.ts";

/** A thread that is being begun. */
export function AskedForm({ desk, asked, onDone }: { desk: MarginDesk; asked: Asked; onDone: () => void }) {
  const t = useTranslations("margins");
  const { articleId, drafts, margin, settle } = desk;
  const { kind, passage } = asked;
  const place = [kind, passage.before, passage.quote, passage.after].join("\n");

  async function send(said: NoteDraft & { mentions: string[] }): Promise<boolean> {
    const done = await settle(writeNoteAction({ articleId, threadId: null, passage, ...said }));
    if (done) leave();
    return done;
  }

  function leave() {
    drafts.drop(place);
    onDone();
  }

  return (
    <NoteForm
      key={place}
      label={t("what")}
      colleagues={margin.colleagues}
      draft={drafts.of(place) ?? { body: "", replacement: kind === "suggestion" ? passage.quote : null }}
      onChange={(draft) => drafts.write(place, draft)}
      onSend={send}
      onCancel={leave}
    />
  );
}
