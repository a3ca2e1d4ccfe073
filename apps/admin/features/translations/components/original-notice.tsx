"use client";

import { useTranslations } from "use-intl";
import { useBeside } from "./beside-desk.tsx";

/** The original has changed since: leads to what exactly, beside the text. */
export function OriginalNotice({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations("original");
  const { original, hasChanged, beside, show } = useBeside();
  if (!original || !hasChanged) return null;
  const { locale } = original;

  function press() {
    show(locale);
    onOpen();
  }

  return (
    <div className="mt-3 rounded border border-warn/30 bg-warn-wash px-3 py-2 text-sm">
      <p className="font-semibold text-warn">{t("changed")}</p>
      {beside !== locale && (
        <button type="button" className="button mt-2" onClick={press}>
          {t("compare")}
        </button>
      )}
    </div>
  );
}
