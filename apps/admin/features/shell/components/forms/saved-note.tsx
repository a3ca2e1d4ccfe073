"use client";

import { useTranslations } from "use-intl";

/** Always there, so that a reader of the screen hears it change. */
export function SavedNote({ saved }: { saved: boolean }) {
  const t = useTranslations("shell");
  return (
    <p role="status" className="text-good text-sm">
      {saved && t("saved")}
    </p>
  );
}
