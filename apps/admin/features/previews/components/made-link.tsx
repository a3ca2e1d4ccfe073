"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

/** A fresh link's address: it is shown this once. */
export function MadeLink({ address }: { address: string }) {
  const t = useTranslations("previews");
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  }

  return (
    <div className="mt-4 rounded border border-good/30 bg-good-wash p-3">
      <p className="text-good text-sm">{t("made")}</p>
      <div className="mt-2 flex gap-2">
        <input className="field" readOnly value={address} aria-label={t("address")} onFocus={(event) => event.target.select()} />
        <button type="button" className="button" onClick={copy}>
          {t(copied ? "copied" : "copy")}
        </button>
      </div>
    </div>
  );
}
