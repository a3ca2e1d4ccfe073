"use client";

import type { Verification } from "@polosa/newsroom/audit/verification.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Banner } from "../../shell/components/banner.tsx";
import { Spinner } from "../../shell/components/spinner.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { verifyAuditAction } from "../actions.ts";

/** Computes every hash anew, when somebody wants to know. */
export function VerifyButton() {
  const t = useTranslations("audit");
  const toSentence = useReason();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Verification | null>(null);
  const [reason, setReason] = useState<string | null>(null);

  async function verify() {
    setBusy(true);
    const outcome = await verifyAuditAction({}).catch(() => ({ ok: false as const, reason: "offline" }));
    setBusy(false);
    setFound(outcome.ok ? outcome.value : null);
    setReason(outcome.ok ? null : outcome.reason);
  }

  return (
    <div className="space-y-3">
      <button type="button" className="button" disabled={busy} onClick={verify}>
        {busy && <Spinner />}
        {t(busy ? "verifying" : "verify")}
      </button>
      {reason && <Banner tone="refusal">{toSentence(reason)}</Banner>}
      {found && found.brokenAt !== null && <Banner tone="refusal">{t("broken", { number: found.brokenAt })}</Banner>}
      {found && found.brokenAt === null && (
        <Banner tone="success">
          <p className="font-medium">{t("unbroken", { count: found.entries })}</p>
          <p className="wrap-anywhere">
            {t("hash")}: {found.entries}:{found.hash}
          </p>
        </Banner>
      )}
    </div>
  );
}
