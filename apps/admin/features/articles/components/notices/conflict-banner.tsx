"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Banner } from "../../../shell/components/banner.tsx";
import { useDraft } from "../../draft.tsx";
import { toPlainDraft } from "../../editor/plain-draft.ts";

/** Somebody saved since this page was opened. Nothing is overwritten and nothing here is lost. */
export function ConflictBanner() {
  const t = useTranslations("notices");
  const { keeper, contents, draft } = useDraft();
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(toPlainDraft(draft.fields, keeper.readDocument()));
    setCopied(true);
  }

  return (
    <Banner
      tone="refusal"
      actions={
        <>
          <a className="button" href={`/articles/${contents.article.id}`} target="_blank" rel="noopener">
            {t("openTheirs")}
          </a>
          <button type="button" className="button" onClick={copy}>
            {t(copied ? "copiedMine" : "copyMine")}
          </button>
        </>
      }
    >
      <p className="font-semibold">{t("conflict")}</p>
      <p>{t("conflictHint")}</p>
    </Banner>
  );
}
