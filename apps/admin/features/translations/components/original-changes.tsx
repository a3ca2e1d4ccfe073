"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { useReason } from "../../shell/components/use-reason.ts";
import { useBeside } from "./beside-desk.tsx";

interface Props {
  /** Number of the original's revision that is shown. */
  newest: number;
  onTakenIn: () => Promise<void>;
  children: ReactNode;
}

/** Over the original that has changed since: what to look at, and that it was taken in. */
export function OriginalChanges({ newest, onTakenIn, children }: Props) {
  const t = useTranslations("original");
  const toSentence = useReason();
  const { takeIn } = useBeside();
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);

  async function press() {
    setBusy(true);
    const refusal = await takeIn(newest);
    setReason(refusal);
    if (!refusal) await onTakenIn();
    setBusy(false);
  }

  return (
    <div className="mt-4 rounded border border-warn/30 bg-warn-wash px-3 py-2 text-sm">
      <p className="font-semibold text-warn">{t("changed")}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {children}
        <button type="button" className="button" disabled={busy} onClick={press}>
          {t("takeIn")}
        </button>
      </div>
      <p role="alert" className="refusal mt-2 empty:hidden">
        {reason && toSentence(reason)}
      </p>
    </div>
  );
}
