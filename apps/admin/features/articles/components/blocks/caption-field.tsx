"use client";

import { useTranslations } from "use-intl";

export function CaptionField({ caption, onChange }: { caption: string; onChange: (caption: string) => void }) {
  const t = useTranslations("pictures");
  return (
    <label className="mt-3 block">
      <span className="label">{t("caption")}</span>
      <input className="field" value={caption} maxLength={1_000} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
