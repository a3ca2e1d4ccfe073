"use client";

import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { MentionField } from "./mention-field.tsx";
import { isMentioned } from "./mentions.ts";
import type { NoteDraft } from "./use-note-drafts.ts";

interface Props {
  label: string;
  colleagues: { id: string; name: string }[];
  draft: NoteDraft;
  onChange: (draft: NoteDraft) => void;
  onSend: (said: NoteDraft & { mentions: string[] }) => Promise<boolean>;
  /** Null while there is nothing to cancel. */
  onCancel: (() => void) | null;
}

/** Words for the margin; `@` offers colleagues. What was typed stays when it is refused. */
export function NoteForm({ label, colleagues, draft, onChange, onSend, onCancel }: Props) {
  const t = useTranslations("margins");
  const id = useId();
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const mentions = colleagues.filter(({ name }) => isMentioned(draft.body, name)).map((person) => person.id);
    await onSend({ ...draft, mentions });
    setBusy(false);
  }

  return (
    <form onSubmit={submit} className="space-y-2">
      {draft.replacement !== null && (
        <div>
          <label className="label" htmlFor={id}>
            {t("instead")}
          </label>
          <textarea
            id={id}
            className="field"
            value={draft.replacement}
            readOnly={busy}
            onChange={(event) => onChange({ ...draft, replacement: event.target.value })}
          />
        </div>
      )}
      <MentionField label={label} colleagues={colleagues} value={draft.body} readOnly={busy} onChange={(body) => onChange({ ...draft, body })} />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button button-ink" disabled={busy}>
          {t("send")}
        </button>
        {onCancel && (
          <button type="button" className="button button-plain" disabled={busy} onClick={onCancel}>
            {t("cancel")}
          </button>
        )}
      </div>
    </form>
  );
}
