"use client";

import type { SaidOfChange } from "@polosa/newsroom/corrections/input.ts";
import type { PlannedAct } from "@polosa/newsroom/schedules/queries.ts";
import { toLocal, toMoment } from "@polosa/newsroom/schedules/rules.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { Outcome } from "../../../server/staff-action.ts";
import { Dialog } from "../../shell/components/dialog.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { schedulePublicationAction, scheduleTakedownAction } from "../actions.ts";
import { ChangeFields } from "./change-fields.tsx";
import { TakedownFields, type TakedownWords } from "./takedown-fields.tsx";

interface Props {
  plan: { articleId: string; act: "publish" | "take_down"; isUpdate: boolean; timeZone: string };
  saveFirst: () => Promise<number | null>;
  onPlanned: (plans: PlannedAct[]) => void;
  onClose: () => void;
}

/** When, by the newsroom's clocks; for a takedown also why, for an update what is said of it. */
export function ScheduleDialog({ plan, saveFirst, onPlanned, onClose }: Props) {
  const t = useTranslations("schedules");
  const toSentence = useReason();
  const id = useId();
  const [local, setLocal] = useState(() => toLocal(new Date(Date.now() + 3_600_000).toISOString(), plan.timeZone));
  const [takedown, setTakedown] = useState<TakedownWords>({ reason: "", publicReason: "" });
  const [change, setChange] = useState<SaidOfChange>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const outcome = await send(toMoment(local, plan.timeZone)).catch(() => refusal("offline"));
    setBusy(false);
    if (outcome.ok) onPlanned(outcome.value);
    else setRefused(outcome.reason);
  }

  async function send(dueAt: string | null): Promise<Outcome<PlannedAct[]>> {
    if (dueAt === null) return refusal("time_malformed");
    if (plan.act === "take_down") return scheduleTakedownAction({ articleId: plan.articleId, dueAt, ...takedown });
    const revision = await saveFirst();
    return revision === null ? refusal("saved_meanwhile") : schedulePublicationAction({ articleId: plan.articleId, revision, dueAt, change });
  }

  return (
    <Dialog title={t(plan.act === "take_down" ? "planTakeDown" : plan.isUpdate ? "planUpdate" : "planPublish")} onClose={onClose}>
      <form onSubmit={submit} className="space-y-4" noValidate>
        <div>
          <label className="label" htmlFor={`${id}at`}>
            {t("at", { zone: plan.timeZone })}
          </label>
          <input id={`${id}at`} type="datetime-local" className="field" value={local} onChange={(event) => setLocal(event.target.value)} />
        </div>
        {plan.act === "take_down" && <TakedownFields words={takedown} onChange={setTakedown} />}
        {plan.isUpdate && <ChangeFields change={change} onChange={setChange} />}
        <p role="alert" className="refusal">
          {refused && toSentence(refused)}
        </p>
        <div className="flex gap-3">
          <SubmitButton busy={busy}>{t("plan")}</SubmitButton>
          <button type="button" className="button" onClick={onClose}>
            {t("leave")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const refusal = (reason: string): Outcome<never> => ({ ok: false, reason, fields: {} });
