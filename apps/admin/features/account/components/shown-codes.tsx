"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** Recovery codes, this once; what stands below leads on. */
export function ShownCodes({ codes, children }: { codes: string[]; children: ReactNode }) {
  const t = useTranslations("account");
  return (
    <div className="space-y-4">
      <p className="text-sm">{t("recoveryShown")}</p>
      <ul aria-label={t("recovery")} className="grid grid-cols-2 gap-x-6 gap-y-1 rounded border border-line bg-sheet p-4 font-mono text-sm">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button" onClick={() => navigator.clipboard.writeText(codes.join("\n"))}>
          {t("copyCodes")}
        </button>
        {children}
      </div>
    </div>
  );
}
