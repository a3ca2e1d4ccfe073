import type { ReactNode } from "react";
import type { SignInStep, SignInView } from "../loaders.ts";

interface Props {
  view: SignInView;
  step: SignInStep["step"] | "resume";
  submit: string;
  children?: ReactNode;
}

/** One form of a sign-in: what is kept goes with it. */
export function StepForm({ view: { frame, kept }, step, submit, children }: Props) {
  return (
    <form className="comment-form" action={`/${frame.locale}/sign-in`} method="post">
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="next" value={kept.next} />
      {kept.words && <input type="hidden" name="words" value={kept.words} />}
      {children}
      <button type="submit">{submit}</button>
    </form>
  );
}
