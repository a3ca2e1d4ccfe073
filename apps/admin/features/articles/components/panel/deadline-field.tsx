"use client";

import { toLocal, toMoment } from "@polosa/newsroom/schedules/rules.ts";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useReason } from "../../../shell/components/use-reason.ts";
import { setDeadlineAction } from "../../actions.ts";
import { useDraft } from "../../draft.tsx";

/** By when the newsroom wants the text; kept at once, it is no part of what is written. */
export function DeadlineField() {
  const t = useTranslations("panel");
  const toSentence = useReason();
  const { contents } = useDraft();
  const { article, timeZone } = contents;
  const id = useId();
  const [local, setLocal] = useState(article.deadlineAt ? toLocal(article.deadlineAt, timeZone) : "");
  const [reason, setReason] = useState<string | null>(null);

  async function keep(changed: string) {
    setLocal(changed);
    const deadlineAt = changed === "" ? null : toMoment(changed, timeZone);
    const outcome = await setDeadlineAction({ articleId: article.id, deadlineAt }).catch(() => ({ ok: false as const, reason: "offline" }));
    setReason(outcome.ok ? null : outcome.reason);
  }

  return (
    <div>
      <label className="label" htmlFor={id}>
        {t("deadline")}
      </label>
      <input id={id} type="datetime-local" className="field" value={local} onChange={(event) => keep(event.target.value)} />
      {reason && (
        <p role="alert" className="refusal mt-1">
          {toSentence(reason)}
        </p>
      )}
    </div>
  );
}
