"use client";

import { useTranslations } from "use-intl";
import { NoAccess } from "./no-access.tsx";

/** Something failed on our side. Nothing that was saved is touched by it. */
export function Broken({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations("broken");
  return (
    <NoAccess title={t("title")}>
      <p role="alert">{t("hint")}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t("retry")}
      </button>
    </NoAccess>
  );
}
