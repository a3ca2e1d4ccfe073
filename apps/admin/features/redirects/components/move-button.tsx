"use client";

import type { EditedArticle } from "@polosa/newsroom/articles/queries.ts";
import type { Section } from "@polosa/newsroom/sections/queries.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { MoveDialog } from "./move-dialog.tsx";

/** For editors, once readers know the address. `saved`: the page opens anew afterwards, and must not take unsaved words with it. */
export function MoveButton({ article, sections, saved }: { article: EditedArticle; sections: Section[]; saved: boolean }) {
  const t = useTranslations("move");
  const [asking, setAsking] = useState(false);
  return (
    <div className="mt-2">
      <button type="button" className="button field-small px-3" disabled={!saved} onClick={() => setAsking(true)}>
        {t("button")}
      </button>
      {!saved && <p className="hint mt-1">{t("unsaved")}</p>}
      {asking && <MoveDialog article={article} sections={sections} onClose={() => setAsking(false)} />}
    </div>
  );
}
