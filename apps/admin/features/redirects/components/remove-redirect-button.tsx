"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../shell/components/dialog.tsx";
import { Spinner } from "../../shell/components/spinner.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { removeRedirectAction } from "../actions.ts";

/** Asks first: an address that leads nowhere is what this table is against. */
export function RemoveRedirectButton({ redirectId, from }: { redirectId: string; from: string }) {
  const t = useTranslations("redirects");
  const toSentence = useReason();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);

  async function remove() {
    setBusy(true);
    const outcome = await removeRedirectAction({ redirectId }).catch(() => ({ ok: false as const, reason: "offline" }));
    setBusy(false);
    setReason(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setAsking(false);
  }

  return (
    <>
      <button
        type="button"
        className="button button-plain button-danger justify-self-start px-3"
        aria-label={t("removeOf", { from })}
        onClick={() => setAsking(true)}
      >
        {t("remove")}
      </button>
      {asking && (
        <Dialog title={t("removeTitle")} onClose={() => setAsking(false)}>
          <p className="wrap-anywhere">{t("removeHint", { from })}</p>
          <p role="alert" className="refusal mt-2">
            {reason && toSentence(reason)}
          </p>
          <div className="mt-4 flex flex-wrap gap-3">
            <button type="button" className="button button-primary" disabled={busy} onClick={() => void remove()}>
              {busy && <Spinner />}
              {t("remove")}
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
