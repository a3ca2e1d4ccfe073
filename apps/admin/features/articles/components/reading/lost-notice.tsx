"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { useHeld } from "../../editor/surface/held.ts";
import { surfaceOf } from "../../editor/surface/surface.ts";

/** After a paste: what of it has no place in an article. */
export function LostNotice({ editor }: { editor: Editor }) {
  const t = useTranslations("writing");
  const names = useTranslations("lostKinds");
  const shell = useTranslations("shell");
  const language = useLanguage();
  const { lost } = surfaceOf(editor);
  const kinds = useHeld(lost);
  return (
    <div lang={language} role="status" className="font-sans">
      {kinds.length > 0 && (
        <p className="mb-4 flex items-center gap-3 rounded bg-wash px-3 py-1 text-quiet text-sm">
          <span className="flex-1">{t("lost", { kinds: kinds.map((kind) => names(kind)).join(", ") })}</span>
          <button type="button" className="button button-plain px-2" onClick={() => lost.put([])}>
            {shell("close")}
          </button>
        </p>
      )}
    </div>
  );
}
