"use client";

import type { PlannedAct } from "@polosa/newsroom/schedules/queries.ts";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Moment } from "../../shell/components/moment.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { cancelScheduleAction } from "../actions.ts";
import { ScheduleDialog } from "./schedule-dialog.tsx";

interface Props {
  articleId: string;
  initial: PlannedAct[];
  timeZone: string;
  isPublished: boolean;
  /** Saves first; the number of the revision to publish, null when it could not be saved. */
  saveFirst: () => Promise<number | null>;
  /** What to know before planning. */
  note: ReactNode;
}

/** What is planned for an article, and the way to plan more. For editors. */
export function Plans({ articleId, initial, timeZone, isPublished, saveFirst, note }: Props) {
  const t = useTranslations("schedules");
  const toSentence = useReason();
  const [plans, setPlans] = useState(initial);
  const [planning, setPlanning] = useState<"publish" | "take_down" | null>(null);
  const [reason, setReason] = useState<string | null>(null);

  async function cancel(scheduleId: string) {
    const outcome = await cancelScheduleAction({ articleId, scheduleId }).catch(() => ({ ok: false as const, reason: "offline" }));
    setReason(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setPlans(outcome.value);
  }

  return (
    <div>
      <p className="label">{t("title")}</p>
      {plans.length > 0 && (
        <ul className="mb-2 divide-y divide-line border-line border-y">
          {plans.map(({ id, act, dueAt, scheduledBy, failure }) => (
            <li key={id} className="flex items-center justify-between gap-2 py-2 text-sm">
              <div>
                <p>
                  {t(act === "take_down" ? "takeDownAt" : isPublished ? "updateAt" : "publishAt")} <Moment at={dueAt} timeZone={timeZone} />
                </p>
                <p className={failure ? "refusal" : "hint"}>{failure ? t("failed", { reason: toSentence(failure) }) : scheduledBy}</p>
              </div>
              {!failure && (
                <button type="button" className="button button-plain button-danger px-2" onClick={() => cancel(id)}>
                  {t("cancel")}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {note}
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => setPlanning("publish")}>
          {t(isPublished ? "planUpdate" : "planPublish")}
        </button>
        <button type="button" className="button" onClick={() => setPlanning("take_down")}>
          {t("planTakeDown")}
        </button>
      </div>
      {reason && (
        <p role="alert" className="refusal mt-2">
          {toSentence(reason)}
        </p>
      )}
      {planning && (
        <ScheduleDialog
          plan={{ articleId, act: planning, isUpdate: isPublished && planning === "publish", timeZone }}
          saveFirst={saveFirst}
          onPlanned={(changed) => {
            setPlans(changed);
            setPlanning(null);
          }}
          onClose={() => setPlanning(null)}
        />
      )}
    </div>
  );
}
