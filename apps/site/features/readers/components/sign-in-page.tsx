import { useTranslations } from "use-intl";
import type { SignInView } from "../loaders.ts";
import { ReaderPage } from "./reader-page.tsx";
import { SignInStepView } from "./sign-in-step.tsx";

/** A sign-in at one of its steps; a comment that waits for it is shown, and goes with every form. */
export function SignInPage(view: SignInView) {
  const t = useTranslations("signIn");
  const reasons = useTranslations("readerReasons");
  const { frame, kept, at, refusal } = view;
  const body = new URLSearchParams(kept.words).get("body");
  return (
    <ReaderPage frame={frame} title={t(at.step === "welcome" ? "welcome" : "title")} path="/sign-in">
      {refusal && (
        <p className="notice notice-refusal" role="alert">
          {reasons(refusal.reason, { minutes: refusal.minutes })}
        </p>
      )}
      {body && (
        <>
          <p>{t("kept")}</p>
          <blockquote className="refused-words" dir="auto">
            {body}
          </blockquote>
        </>
      )}
      <SignInStepView view={view} at={at} />
    </ReaderPage>
  );
}
