import type { ReactNode } from "react";
import type { Act } from "../acts.ts";

interface ActFormProps {
  commentId: string;
  act: Act;
  /** What its button says. */
  label: string;
  /** Fields, when the act asks for any. */
  children?: ReactNode;
}

/** One thing to do with a comment: a plain post to the comment's own page. */
export function ActForm({ commentId, act, label, children }: ActFormProps) {
  return (
    <form className="act-form" action={`/comments/${commentId}`} method="post">
      <input type="hidden" name="act" value={act} />
      {children}
      <button type="submit">{label}</button>
    </form>
  );
}
