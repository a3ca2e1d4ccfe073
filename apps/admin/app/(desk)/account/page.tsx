import type { Metadata } from "next";
import { PasswordForm } from "../../../features/account/components/password-form.tsx";
import { ProfileForm } from "../../../features/account/components/profile-form.tsx";
import { SecondStepSettings } from "../../../features/account/components/second-step-settings.tsx";
import { SessionList } from "../../../features/account/components/session-list.tsx";
import { loadAccount } from "../../../features/account/loaders.ts";
import { Panel } from "../../../features/shell/components/panel.tsx";
import { loadTimeZone } from "../../../features/shell/loaders.ts";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("account.title") };
}

export default async function AccountPage() {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  const [account, timeZone] = [await loadAccount(actor), await loadTimeZone()];
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="mb-6 font-bold font-serif text-3xl">{t("account.title")}</h1>
      <Panel title={t("account.profile")}>
        <ProfileForm name={actor.name} email={actor.email} />
      </Panel>
      <Panel title={t("account.secondStep")} hint={t(account.isSecondStepDemanded ? "account.secondStepDemanded" : "account.secondStepHint")}>
        <SecondStepSettings steps={account.secondSteps} timeZone={timeZone} />
      </Panel>
      <Panel title={t("account.password")} hint={t("account.passwordHint")}>
        <PasswordForm />
      </Panel>
      <Panel title={t("account.sessions")} hint={t("account.sessionsHint")}>
        <SessionList sessions={account.sessions} timeZone={timeZone} />
      </Panel>
    </div>
  );
}
