"use client";

import type { Editor } from "@tiptap/react";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "../../../shell/components/icon.tsx";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { goToHeading } from "../../editor/reading/outline.ts";
import { Outline } from "./outline.tsx";
import { useReading } from "./use-reading.ts";

/** At the foot of the window: how long the text is, and its headings to go to. */
export function ReadingBar({ editor }: { editor: Editor }) {
  const t = useTranslations("reading");
  const language = useLanguage();
  const { length, outline } = useReading(editor);
  const [open, setOpen] = useState(false);
  const id = useId();

  function go(position: number) {
    setOpen(false);
    goToHeading(editor, position);
  }

  return (
    <div lang={language} className="sticky bottom-0 z-10 -mx-4 mt-8 border-line border-t bg-paper px-4 font-sans text-quiet text-xs sm:-mx-2 sm:px-2">
      {open && <Outline id={id} entries={outline} onGo={go} onClose={() => setOpen(false)} />}
      <div className="flex min-h-11 items-center gap-x-4">
        <p className="mr-auto flex flex-wrap gap-x-3 tabular-nums sm:gap-x-4">
          <span>{t("words", { count: length.words })}</span>
          <span>{t("characters", { count: length.characters })}</span>
          <span>{t("minutes", { count: length.minutes })}</span>
        </p>
        <button
          type="button"
          className="min-h-10 cursor-pointer rounded px-2 font-medium hover:bg-wash hover:text-ink"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span className="max-sm:sr-only">{t("outline")}</span>
          <span className="sm:hidden">
            <Icon name="bulletList" />
          </span>
        </button>
      </div>
    </div>
  );
}
