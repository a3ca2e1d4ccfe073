import type { ReaderWay } from "@polosa/db/schema/readers.ts";
import { COMMENT_LIMIT, NAME_LIMIT } from "@polosa/newsroom/comments/input.ts";
import { useFormatter, useTranslations } from "use-intl";
import { Trap } from "../../proofs/components/trap.tsx";
import type { Reason, Refusal, Typed } from "../posted-form.ts";

interface CommentFormProps {
  articleId: string;
  /** What it answers; the island fills it in where it answers in place. */
  parentId?: string;
  /** Whoever signs in says their name there. */
  identity: ReaderWay;
  /** What the reader had written when the comment was refused. */
  typed?: Typed;
  refusal?: Refusal;
}

/** A plain post. Limits are checked by the server, which says what is wrong and keeps the words. */
export function CommentForm({ articleId, identity, parentId = "", typed, refusal }: CommentFormProps) {
  const t = useTranslations();
  const format = useFormatter();
  const bodyReason = refusal?.fields.body;
  return (
    <form id="comment-form" className="comment-form" action="/api/comments" method="post" aria-labelledby="comment-form-title">
      <h2 id="comment-form-title">{t(parentId ? "oneComment.answerTitle" : "comments.write")}</h2>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={parentId} />
      <input type="hidden" name="formKey" />
      <input type="hidden" name="startedAt" />
      <Trap />
      {identity === "open" ? <NameField typed={typed?.name} reason={refusal?.fields.name} /> : <p className="hint">{t("comments.signedIn")}</p>}
      <label htmlFor="comment-body">{t("comments.body")}</label>
      <p className="hint" id="comment-body-hint">
        {t("comments.bodyHint", { limit: format.number(COMMENT_LIMIT) })}
      </p>
      {bodyReason && (
        <p className="reason" id="comment-body-reason">
          {t(`reasons.${bodyReason}`)}
        </p>
      )}
      <textarea
        id="comment-body"
        name="body"
        required
        rows={6}
        defaultValue={typed?.body}
        aria-describedby={bodyReason ? "comment-body-hint comment-body-reason" : "comment-body-hint"}
        aria-invalid={bodyReason ? true : undefined}
      />
      <p className="form-status" role="status" />
      <button type="submit">{t("comments.send")}</button>
    </form>
  );
}

function NameField({ typed, reason }: { typed: string | undefined; reason: Reason | undefined }) {
  const t = useTranslations();
  return (
    <>
      <label htmlFor="comment-name">{t("comments.name")}</label>
      <p className="hint" id="comment-name-hint">
        {t("comments.nameHint")}
      </p>
      {reason && (
        <p className="reason" id="comment-name-reason">
          {t(`reasons.${reason}`)}
        </p>
      )}
      <input
        id="comment-name"
        name="name"
        autoComplete="nickname"
        required
        maxLength={NAME_LIMIT}
        defaultValue={typed}
        aria-describedby={reason ? "comment-name-hint comment-name-reason" : "comment-name-hint"}
        aria-invalid={reason ? true : undefined}
      />
    </>
  );
}
