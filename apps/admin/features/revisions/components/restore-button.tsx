"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../shell/components/dialog.tsx";
import { Spinner } from "../../shell/components/spinner.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { restoreRevisionAction } from "../actions.ts";

/** Makes an older revision the newest again; nothing in between is lost by it. */
export function RestoreButton({ articleId, number, newest }: { articleId: string; number: number; newest: number }) {
  const t = useTranslations("revisions");
  const toSentence = useReason();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);

  async function restore() {
    setBusy(true);
    const outcome = await restoreRevisionAction({ articleId, number, basedOn: newest }).catch(() => ({ ok: false as const, reason: "offline" }));
    if (outcome.ok) return window.location.assign(`/articles/${articleId}`);
    setBusy(false);
    setReason(outcome.reason);
  }

  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {t("restore", { number })}
      </button>
      {asking && (
        <Dialog title={t("restoreTitle", { number })} onClose={() => setAsking(false)}>
          <p className="mb-4 text-quiet">{t("restoreHint")}</p>
          <p role="alert" className="refusal mb-4 empty:hidden">
            {reason && (reason === "saved_meanwhile" ? t("restoreStale") : toSentence(reason))}
          </p>
          <div className="flex gap-3">
            <button type="button" className="button button-primary" disabled={busy} onClick={restore}>
              {busy && <Spinner />}
              {t("restoreSubmit")}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {t("cancel")}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
