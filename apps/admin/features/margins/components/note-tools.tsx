"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { askForNote } from "./margin-notes.ts";

const kinds = ["note", "suggestion"] as const;

/** At the selection: something to say of it, or another wording. */
export function NoteTools({ editor }: { editor: Editor }) {
  const t = useTranslations("margins");
  return kinds.map((kind) => (
    <button
      key={kind}
      type="button"
      tabIndex={-1}
      title={kind === "note" ? `${t("note")} (Ctrl+Alt+M)` : t("suggestion")}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => askForNote(editor, kind)}
      className="min-h-10 shrink-0 cursor-pointer rounded px-2 text-sm hover:bg-wash"
    >
      {t(kind)}
    </button>
  ));
}
