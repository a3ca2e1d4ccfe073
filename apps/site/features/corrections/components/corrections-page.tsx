import { useTranslations } from "use-intl";
import { FullDateLine } from "../../page/components/date-line.tsx";
import { Page } from "../../page/components/page.tsx";
import { everyLocale, PageMeta } from "../../page/components/page-meta.tsx";
import type { CorrectionsView } from "../loaders.ts";

/** Everything that was corrected in the open, the newest first. */
export function CorrectionsPage({ frame, corrections, next, before }: CorrectionsView) {
  const t = useTranslations("corrections");
  const path = `/${frame.locale}/corrections`;
  const alternates = everyLocale(frame.locale, (locale) => `/${locale}/corrections`);
  return (
    <Page frame={frame} alternates={alternates}>
      <PageMeta
        frame={frame}
        title={`${t("title")} — ${frame.siteName}`}
        description={t("description")}
        path={before ? `${path}?before=${encodeURIComponent(before)}` : path}
        alternates={before ? [] : alternates}
      >
        <link rel="alternate" type="application/atom+xml" title={t("title")} href={`${frame.siteUrl}${path}/atom.xml`} />
      </PageMeta>
      <div className="wrap-text corrections-page">
        <h1>{t("title")}</h1>
        <p className="corrections-intro">{t("intro")}</p>
        {corrections.length === 0 && <p className="empty">{t("empty")}</p>}
        <ol>
          {corrections.map(({ id, kind, text, notedAt, article }) => (
            <li key={id}>
              <p className="correction-kind">
                {t(`kinds.${kind}`)} <FullDateLine at={notedAt} />
              </p>
              <h2>
                <a href={`${article.path}#corrections`}>{article.headline}</a>
              </h2>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        {(next || before) && (
          <nav className="pager">
            {before && <a href={path}>{t("newest")}</a>}
            {next && (
              <a href={`${path}?before=${encodeURIComponent(next)}`} rel="next">
                {t("older")}
              </a>
            )}
          </nav>
        )}
      </div>
    </Page>
  );
}
