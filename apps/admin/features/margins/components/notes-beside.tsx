"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { Margin } from "../loaders.ts";
import { PreviewNotes } from "./preview-notes.tsx";
import { useMarginDesk } from "./use-margin-desk.ts";

interface Props {
  articleId: string;
  margin: Margin;
  timeZone: string;
  wasAsked: boolean;
  children: ReactNode;
}

/** A preview with the notes on it, behind a button that counts them. */
export function NotesBeside({ articleId, margin, timeZone, wasAsked, children }: Props) {
  const t = useTranslations("margins");
  const desk = useMarginDesk({ articleId, margin, timeZone });
  const [isOpen, setOpen] = useState(wasAsked);
  return (
    <div className="flex min-h-0 flex-1">
      {children}
      {isOpen ? (
        <PreviewNotes desk={desk} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" className="button fixed right-4 bottom-4 z-20" onClick={() => setOpen(true)}>
          {t("title", { count: desk.openCount })}
        </button>
      )}
    </div>
  );
}
