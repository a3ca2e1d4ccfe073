import { NAME_LIMIT } from "@polosa/newsroom/comments/input.ts";
import { useTranslations } from "use-intl";
import type { SignInStep, SignInView } from "../loaders.ts";
import { mePath } from "../paths.ts";
import { StepForm } from "./step-form.tsx";
import { TextField } from "./text-field.tsx";

/** What is to be done next. */
export function SignInStepView({ view, at }: { view: SignInView; at: SignInStep }) {
  const t = useTranslations("signIn");
  switch (at.step) {
    case "address":
      return <AddressForm view={view} typed={at.typed} />;
    case "code":
      return <CodeForm view={view} address={at.address} />;
    case "welcome":
      return <WelcomeForm view={view} name={at.name} agreement={at.agreement} />;
    case "elsewhere":
      return <ElsewhereForm view={view} />;
    case "done":
      return (
        <>
          <p className="notice" role="status">
            {t("done", { name: at.name })}
          </p>
          <p>{t("doneElsewhere")}</p>
          <p>
            <a href={mePath(view.frame.locale)}>{t("mine")}</a>
          </p>
        </>
      );
    case "open":
      return <p>{t("open")}</p>;
    case "unreachable":
      return <p className="notice">{t("unreachable")}</p>;
  }
}

function AddressForm({ view, typed }: { view: SignInView; typed: string }) {
  const t = useTranslations("signIn");
  const byPhone = view.frame.identity === "phone";
  const reason = view.refusal?.fields.address;
  const kind = byPhone ? ({ type: "tel", autoComplete: "tel" } as const) : ({ type: "email", autoComplete: "email" } as const);
  return (
    <StepForm view={view} step="address" submit={t("sendCode")}>
      <TextField
        label={t(byPhone ? "phone" : "email")}
        hint={t(byPhone ? "phoneHint" : "emailHint")}
        reason={reason}
        input={{ name: "address", defaultValue: typed, ...kind }}
      />
    </StepForm>
  );
}

function CodeForm({ view, address }: { view: SignInView; address: string }) {
  const t = useTranslations("signIn");
  const byPhone = view.frame.identity === "phone";
  return (
    <>
      <p className="notice" role="status">
        {t(byPhone ? "sentText" : "sentLetter", { address })}
      </p>
      <StepForm view={view} step="code" submit={t("enter")}>
        <input type="hidden" name="address" value={address} />
        <TextField
          label={t("code")}
          hint={t("codeHint")}
          reason={view.refusal?.fields.code}
          input={{ name: "code", inputMode: "numeric", autoComplete: "one-time-code", maxLength: 12 }}
        />
      </StepForm>
      <StepForm view={view} step="address" submit={t("sendAgain")}>
        <input type="hidden" name="address" value={address} />
        <p className="hint">{t("sendAgainHint")}</p>
      </StepForm>
    </>
  );
}

function WelcomeForm({ view, name, agreement }: { view: SignInView; name: string; agreement: readonly string[] }) {
  const t = useTranslations("signIn");
  const reasons = useTranslations("readerReasons");
  const refused = view.refusal?.fields.agreed;
  return (
    <StepForm view={view} step="welcome" submit={t("begin")}>
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        reason={view.refusal?.fields.name}
        input={{ name: "name", autoComplete: "nickname", maxLength: NAME_LIMIT, defaultValue: name }}
      />
      <section className="agreement" aria-labelledby="agreement-title">
        <h2 id="agreement-title">{t("agreement")}</h2>
        {agreement.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      {refused && (
        <p className="reason" id="reader-agreed-reason">
          {reasons(refused, { minutes: 0 })}
        </p>
      )}
      <label className="agreed">
        <input
          type="checkbox"
          name="agreed"
          value="yes"
          required
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused && "reader-agreed-reason"}
        />
        {t("agree")}
      </label>
    </StepForm>
  );
}

/** With a comment in hand the other house's page opens beside: this tab keeps every word. */
function ElsewhereForm({ view }: { view: SignInView }) {
  const t = useTranslations("signIn");
  const { frame, kept } = view;
  const next = kept.words ? `/${frame.locale}/sign-in` : kept.next;
  const address = `/api/auth/begin?${new URLSearchParams({ locale: frame.locale, next })}`;
  return kept.words ? (
    <>
      <p>{t("elsewhereBeside")}</p>
      <p>
        <a className="button" href={address} target="_blank" rel="noopener">
          {t("elsewhere")}
        </a>
      </p>
      <StepForm view={view} step="resume" submit={t("resume")} />
    </>
  ) : (
    <>
      <p>{t("elsewhereHint")}</p>
      <p>
        <a className="button" href={address}>
          {t("elsewhere")}
        </a>
      </p>
    </>
  );
}
