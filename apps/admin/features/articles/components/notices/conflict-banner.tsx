"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Banner } from "../../../shell/components/banner.tsx";
import { useDraft } from "../../draft.tsx";
import { toPlainDraft } from "../../editor/plain-draft.ts";
import type { Draft } from "../../saving/draft.ts";
import { MergeDialog } from "../merge/merge-dialog.tsx";

/** Somebody saved other words in the same place. Nothing is overwritten and nothing here is lost, however long it takes to decide. */
export function ConflictBanner({ merge }: { merge: NonNullable<Draft["merge"]> }) {
  const t = useTranslations("merge");
  const { keeper, draft } = useDraft();
  const [deciding, setDeciding] = useState(true);
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(toPlainDraft(draft.fields, keeper.readDocument()));
    setCopied(true);
  }

  async function decide() {
    // What was typed since may have made other conflicts, or none.
    await keeper.settle([]);
    setDeciding(true);
  }

  return (
    <>
      <Banner
        tone="refusal"
        actions={
          <>
            <button type="button" className="button" onClick={decide}>
              {t("decide")}
            </button>
            <button type="button" className="button" onClick={copy}>
              {t(copied ? "copied" : "copyMine")}
            </button>
          </>
        }
      >
        <p className="font-semibold">{t("title")}</p>
        <p>{t("waiting", { name: merge.newest.standing.savedBy })}</p>
      </Banner>
      {deciding && <MergeDialog key={merge.newest.standing.revision} merge={merge} onClose={() => setDeciding(false)} />}
    </>
  );
}
