import { canAdminister } from "@polosa/newsroom/people/permissions.ts";
import type { Metadata } from "next";
import { IdentityForm } from "../../../features/settings/components/identity-form.tsx";
import { RuleSwitches } from "../../../features/settings/components/rule-switches.tsx";
import { SiteNameForm } from "../../../features/settings/components/site-name-form.tsx";
import { TimeZoneForm } from "../../../features/settings/components/time-zone-form.tsx";
import { loadSettings } from "../../../features/settings/loaders.ts";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { Panel } from "../../../features/shell/components/panel.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("settings.title") };
}

export default async function SettingsPage() {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canAdminister(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.administration")}</NoAccess>;

  const settings = await loadSettings(actor);
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="mb-6 font-bold font-serif text-3xl">{t("settings.title")}</h1>
      <Panel title={t("settings.siteName")} hint={t("settings.siteNameHint")}>
        <SiteNameForm siteName={settings.siteName} />
      </Panel>
      <Panel title={t("settings.timeZone")}>
        <TimeZoneForm timeZone={settings.timeZone} zones={Intl.supportedValuesOf("timeZone")} />
      </Panel>
      <Panel title={t("settings.rules")}>
        <RuleSwitches settings={settings} />
      </Panel>
      <Panel title={t("settings.identity")} hint={t("settings.identityHint")}>
        <IdentityForm identity={settings.identity} />
      </Panel>
    </div>
  );
}
