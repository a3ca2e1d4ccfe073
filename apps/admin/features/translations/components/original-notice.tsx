"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useReason } from "../../shell/components/use-reason.ts";
import { followOriginalAction } from "../actions.ts";
import type { OriginalChange } from "../loaders.ts";

/** The original has changed since: what exactly, and that it was taken in. */
export function OriginalNotice({ articleId, change }: { articleId: string; change: OriginalChange }) {
  const t = useTranslations("original");
  const toSentence = useReason();
  const [isTakenIn, setTakenIn] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const { originalId, followed, newest } = change;

  async function takeIn() {
    const outcome = await followOriginalAction({ articleId, revision: newest }).catch(() => ({ ok: false as const, reason: "offline" }));
    setReason(outcome.ok ? null : outcome.reason);
    setTakenIn(outcome.ok);
  }

  if (isTakenIn)
    return (
      <p role="status" className="mt-3 text-good text-sm">
        {t("takenIn")}
      </p>
    );
  return (
    <div className="mt-3 rounded border border-warn/30 bg-warn-wash px-3 py-2 text-sm">
      <p className="font-semibold text-warn">{t("changed")}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <a className="button" href={`/articles/${originalId}/revisions?from=${followed}&to=${newest}`} target="_blank" rel="noopener">
          {t("compare")}
        </a>
        <button type="button" className="button" onClick={takeIn}>
          {t("takeIn")}
        </button>
      </div>
      <p role="alert" className="refusal mt-2 empty:hidden">
        {reason && toSentence(reason)}
      </p>
    </div>
  );
}
