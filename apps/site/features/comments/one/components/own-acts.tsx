import { EDIT_MINUTES } from "@polosa/newsroom/comments/input.ts";
import { useTranslations } from "use-intl";
import type { RefusedAct } from "../acts.ts";
import type { OneCommentView } from "../loaders.ts";
import { Act } from "./act.tsx";
import { ActForm } from "./act-form.tsx";
import { FieldReason } from "./field-reason.tsx";

/** What an author may do with what they wrote. */
export function OwnActs({ view: { comment, canEdit }, refused }: { view: OneCommentView; refused: RefusedAct | null }) {
  const t = useTranslations("oneComment");
  const edited = refused?.typed.act === "edit" ? refused : null;
  const reason = edited?.refusal.fields.body;
  if (comment.standing === "removed") return null;
  return (
    <>
      {(canEdit || edited) && (
        <Act id="edit" title={t("edit")} hint={t("editHint", { minutes: EDIT_MINUTES })}>
          <ActForm commentId={comment.id} act="edit" label={t("editSend")}>
            <FieldReason id="edit-body-reason" reason={reason} />
            <textarea
              name="body"
              rows={6}
              required
              defaultValue={edited?.typed.body ?? comment.body}
              aria-label={t("title")}
              aria-describedby={reason && "edit-body-reason"}
              aria-invalid={reason ? true : undefined}
            />
          </ActForm>
        </Act>
      )}
      <Act id="withdraw" title={t("withdraw")} hint={t("withdrawHint")}>
        <ActForm commentId={comment.id} act="withdraw" label={t("withdrawSend")} />
      </Act>
    </>
  );
}
