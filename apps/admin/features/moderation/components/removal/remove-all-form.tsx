"use client";

import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import { useRouter } from "next/navigation";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../../shell/components/forms/use-outcome.ts";
import { Spinner } from "../../../shell/components/spinner.tsx";
import { removeAllOfReaderAction, undoActAction } from "../../actions.ts";
import { ReasonField } from "./reason-field.tsx";

const periods = { day: 1, week: 7, month: 30, ever: null } as const;
type Period = keyof typeof periods;
const names: readonly Period[] = ["day", "week", "month", "ever"];

/** Removes what a reader said in a time as one act, which can be undone as one. */
export function RemoveAllForm({ readerId }: { readerId: string }) {
  const t = useTranslations("removeAll");
  const router = useRouter();
  const { busy, refusal, ask } = useOutcome();
  const [period, setPeriod] = useState<Period>("day");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<{ actId: string; count: number; undone: boolean } | null>(null);
  const id = useId();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    const chosen = removalReasons.find((each) => each === reason);
    if (!chosen) return;
    const removed = await ask(removeAllOfReaderAction({ readerId, days: periods[period], reason: chosen, note: "" }));
    setDone(removed && { actId: removed.value.actId, count: removed.value.commentIds.length, undone: false });
    router.refresh();
  }

  async function undo(actId: string) {
    const undone = await ask(undoActAction({ actId }));
    if (undone) setDone({ actId, count: undone.value.commentIds.length, undone: true });
    router.refresh();
  }

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <label className="block" htmlFor={id}>
        <span className="label">{t("period")}</span>
        <select id={id} className="field" value={period} onChange={(event) => setPeriod(names.find((name) => name === event.target.value) ?? "day")}>
          {names.map((name) => (
            <option key={name} value={name}>
              {t(`periods.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <ReasonField label={t("reason")} reason={reason} refusal={tried && !reason ? "removal_reason_missing" : undefined} onChange={setReason} />
      <RefusalNote refusal={refusal} />
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button button-danger" disabled={busy}>
          {busy && <Spinner />}
          {t("submit")}
        </button>
        <p role="status" className="text-sm">
          {done && t(done.undone ? "undone" : "done", { count: done.count })}
        </p>
        {done && !done.undone && (
          <button type="button" className="button" disabled={busy} onClick={() => void undo(done.actId)}>
            {t("undo")}
          </button>
        )}
      </div>
    </form>
  );
}
