"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Spinner } from "../../shell/components/spinner.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { rescheduleAction } from "../actions.ts";

/** Minutes. */
const steps = { hourEarlier: -60, quarterLater: 15, hourLater: 60, dayLater: 1_440, weekLater: 10_080 } as const;
const stepNames = ["hourEarlier", "quarterLater", "hourLater", "dayLater", "weekLater"] as const;

/** Moves what was chosen, all of it or nothing. */
export function MoveBar({ chosen, onDone }: { chosen: readonly string[]; onDone: () => void }) {
  const t = useTranslations("calendar");
  const toSentence = useReason();
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);

  async function move(minutes: number) {
    setBusy(true);
    const outcome = await rescheduleAction({ scheduleIds: [...chosen], minutes }).catch(() => ({ ok: false as const, reason: "offline" }));
    setBusy(false);
    setReason(outcome.ok ? null : outcome.reason);
  }

  return (
    <section
      aria-label={t("move")}
      className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center justify-center gap-2 border-line border-t bg-sheet p-3 shadow-raised"
    >
      <p role="status" className="text-sm">
        {t("chosen", { count: chosen.length })}
      </p>
      {stepNames.map((name) => (
        <button key={name} type="button" className="button" disabled={busy} onClick={() => move(steps[name])}>
          {t(`steps.${name}`)}
        </button>
      ))}
      <button type="button" className="button button-plain" disabled={busy} onClick={onDone}>
        {t("done")}
      </button>
      {busy && <Spinner />}
      {reason && (
        <p role="alert" className="refusal basis-full text-center">
          {toSentence(reason)}
        </p>
      )}
    </section>
  );
}
