import { useTranslations } from "use-intl";
import { StoryCard } from "../../front/components/card.tsx";
import { Page } from "../../page/components/page.tsx";
import { everyLocale, PageMeta } from "../../page/components/page-meta.tsx";
import type { SectionFront } from "../loaders.ts";

export function SectionPage({ frame, slug, name, cards, next, before }: SectionFront) {
  const t = useTranslations("section");
  const path = `/${frame.locale}/${slug}`;
  const alternates = before ? [] : everyLocale(frame.locale, (locale) => `/${locale}/${slug}`);
  const [first, ...rest] = cards;
  return (
    <Page frame={frame} section={slug} isSectionFront alternates={everyLocale(frame.locale, (locale) => `/${locale}/${slug}`)}>
      <PageMeta
        frame={frame}
        title={t("title", { section: name, site: frame.siteName })}
        description={t("description", { section: name })}
        path={before ? `${path}?before=${encodeURIComponent(before)}` : path}
        alternates={alternates}
      >
        <meta property="og:type" content="website" />
      </PageMeta>
      <div className="wrap section-head">
        <h1>{name}</h1>
      </div>
      {cards.length === 0 && <p className="wrap empty">{t("empty")}</p>}
      {first && !before && (
        <div className="wrap section-first">
          <StoryCard card={first} rank="lead" showSection={false} first />
        </div>
      )}
      <div className="wrap section-cards">
        {(before ? cards : rest).map((card) => (
          <StoryCard key={card.id} card={card} rank="medium" showSection={false} />
        ))}
      </div>
      {(next || before) && (
        <nav className="wrap pager">
          {before && <a href={path}>{t("newest")}</a>}
          {next && (
            <a href={`${path}?before=${encodeURIComponent(next)}`} rel="next">
              {t("older")}
            </a>
          )}
        </nav>
      )}
    </Page>
  );
}
