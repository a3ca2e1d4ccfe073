import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import { useTranslations } from "use-intl";
import type { RefusedAct } from "../acts.ts";
import { ActForm } from "./act-form.tsx";
import { FieldReason } from "./field-reason.tsx";

/** What is wrong, by the reasons that moderators decide by, and a note for them. */
export function ReportForm({ commentId, refused }: { commentId: string; refused: RefusedAct | null }) {
  const t = useTranslations();
  const fields = refused?.refusal.fields ?? {};
  return (
    <ActForm commentId={commentId} act="report" label={t("oneComment.reportSend")}>
      <fieldset aria-describedby={fields.reason && "report-reason-reason"}>
        <legend>{t("oneComment.reportReason")}</legend>
        <FieldReason id="report-reason-reason" reason={fields.reason} />
        {removalReasons.map((reason) => (
          <label key={reason} className="choice">
            <input type="radio" name="reason" value={reason} required defaultChecked={refused?.typed.reason === reason} />
            <span>{t(`removals.${reason}`)}</span>
          </label>
        ))}
      </fieldset>
      <label htmlFor="report-note">{t("oneComment.reportNote")}</label>
      <FieldReason id="report-note-reason" reason={fields.note} />
      <textarea
        id="report-note"
        name="note"
        rows={3}
        defaultValue={refused?.typed.note}
        aria-describedby={fields.note && "report-note-reason"}
        aria-invalid={fields.note ? true : undefined}
      />
    </ActForm>
  );
}
