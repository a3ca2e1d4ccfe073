"use client";

import { useTranslations } from "use-intl";

/** The shape of a list while it is on its way. */
export function DeskLoading() {
  const t = useTranslations("shell");
  return (
    <div role="status" className="animate-pulse">
      <span className="sr-only">{t("loading")}</span>
      <div className="mb-8 h-9 w-48 rounded bg-line" />
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <div key={row} className="space-y-3 border-line border-t py-5">
          <div className="h-5 w-3/4 rounded bg-line" />
          <div className="h-4 w-1/3 rounded bg-wash" />
        </div>
      ))}
    </div>
  );
}
