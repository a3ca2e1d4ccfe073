"use client";

import { Footnote } from "@polosa/document/inline.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { useContents } from "../../draft.tsx";
import { putFootnote, selectedFootnote } from "../../editor/nodes/footnote-commands.ts";
import type { DialogProps } from "./dialog-props.ts";

/** Writes a note where the cursor is, or the one that is selected anew. */
export function FootnoteDialog({ editor, onDone, onClose }: DialogProps) {
  const t = useTranslations("footnoteDialog");
  const { article } = useContents();
  const [text, setText] = useState(selectedFootnote(editor) ?? "");
  const [refused, setRefused] = useState(false);
  const id = useId();

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = Footnote.safeParse({ type: "footnote", attrs: { text } });
    setRefused(!note.success);
    if (note.success) onDone(() => putFootnote(editor, note.data.attrs.text));
  }

  return (
    <Dialog title={t("title")} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <label className="label" htmlFor={id}>
          {t("text")}
        </label>
        <textarea
          id={id}
          lang={article.locale}
          className="field min-h-24"
          maxLength={1_000}
          value={text}
          aria-invalid={refused}
          aria-describedby={`${id}refusal`}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}refusal`} role="alert" className="refusal mt-1">
          {refused && t("refusal")}
        </p>
        <button type="submit" className="button button-primary mt-4">
          {t("put")}
        </button>
      </form>
    </Dialog>
  );
}
