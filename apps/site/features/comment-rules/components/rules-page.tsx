import { APPEAL_DAYS } from "@polosa/newsroom/appeals/rules.ts";
import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import { useTranslations } from "use-intl";
import { Page } from "../../page/components/page.tsx";
import { everyLocale, PageMeta } from "../../page/components/page-meta.tsx";
import type { RulesView } from "../loaders.ts";
import { Figures } from "./figures.tsx";

const parts = ["before", "after", "sanctions"] as const;

/** What is removed and why, how to appeal and who decides. */
export function RulesPage({ frame, figures }: RulesView) {
  const t = useTranslations("rules");
  const alternates = everyLocale(frame.locale, (locale) => `/${locale}/comment-rules`);
  return (
    <Page frame={frame} alternates={alternates}>
      <PageMeta
        frame={frame}
        title={`${t("title")} — ${frame.siteName}`}
        description={t("description")}
        path={`/${frame.locale}/comment-rules`}
        alternates={alternates}
      />
      <div className="wrap-text rules-page">
        <h1>{t("title")}</h1>
        <p className="rules-intro">{t("intro")}</p>
        <h2>{t("removedTitle")}</h2>
        <ul>
          {removalReasons.map((reason) => (
            <li key={reason}>{t.rich(`removed.${reason}`, { b: (name) => <b>{name}</b> })}</li>
          ))}
        </ul>
        {parts.map((part) => (
          <section key={part}>
            <h2>{t(`${part}Title`)}</h2>
            <p>{t(part)}</p>
          </section>
        ))}
        <section id="appeal">
          <h2>{t("appealTitle")}</h2>
          <p>{t("appeal", { days: APPEAL_DAYS })}</p>
        </section>
        {figures && <Figures figures={figures} />}
      </div>
    </Page>
  );
}
