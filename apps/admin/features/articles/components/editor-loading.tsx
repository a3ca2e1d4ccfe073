"use client";

import { useTranslations } from "use-intl";

/** The shape of the editor while the article is on its way. */
export function EditorLoading() {
  const t = useTranslations("editor");
  return (
    <div role="status" className="animate-pulse">
      <span className="sr-only">{t("opening")}</span>
      <div className="h-14 border-line border-b bg-sheet" />
      <div className="mx-auto max-w-2xl space-y-6 px-4 pt-12">
        <div className="h-10 w-5/6 rounded bg-line" />
        <div className="h-6 w-2/3 rounded bg-wash" />
        <div className="h-64 rounded bg-wash" />
      </div>
    </div>
  );
}
