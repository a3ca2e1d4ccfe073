import { useTranslations } from "use-intl";
import { Page } from "../../page/components/page.tsx";
import { everyLocale, PageMeta } from "../../page/components/page-meta.tsx";
import type { Front } from "../loaders.ts";
import { StoryCard } from "./card.tsx";

export function FrontPage({ frame, lead, beside, below, brief, bands }: Front) {
  const t = useTranslations("front");
  const path = `/${frame.locale}`;
  const alternates = everyLocale(frame.locale, (locale) => `/${locale}`);
  return (
    <Page frame={frame} alternates={alternates}>
      <PageMeta frame={frame} title={t("title", { site: frame.siteName })} description={t("description")} path={path} alternates={alternates}>
        <meta property="og:type" content="website" />
      </PageMeta>
      <h1 className="sr-only">{frame.siteName}</h1>
      {lead ? (
        <div className="wrap front-top">
          <div className="front-lead">
            <StoryCard card={lead} rank="lead" first />
          </div>
          <div className="front-beside">
            {beside.map((card) => (
              <StoryCard key={card.id} card={card} rank="medium" />
            ))}
          </div>
        </div>
      ) : (
        <div className="wrap empty">
          <p>{t("empty")}</p>
          <p>{t("emptyHint")}</p>
        </div>
      )}
      {below.length > 0 && (
        <div className="wrap front-below">
          {below.map((card) => (
            <StoryCard key={card.id} card={card} rank="medium" />
          ))}
        </div>
      )}
      {brief.length > 0 && (
        <section className="wrap front-brief" aria-labelledby="brief">
          <h2 id="brief" className="band-name">
            {t("latest")}
          </h2>
          <div className="front-brief-lines">
            {brief.map((card) => (
              <StoryCard key={card.id} card={card} rank="line" isInBand />
            ))}
          </div>
        </section>
      )}
      {bands.map(({ slug, name, cards: [first, ...rest] }) => (
        <section key={slug} className="wrap band" aria-labelledby={`band-${slug}`}>
          <h2 id={`band-${slug}`} className="band-name">
            <a href={`/${frame.locale}/${slug}`}>{name}</a>
          </h2>
          <div className="band-cards">
            {first && <StoryCard card={first} rank="large" showSection={false} isInBand />}
            {rest.length > 0 && (
              <div className="band-rest">
                {rest.map((card) => (
                  <StoryCard key={card.id} card={card} rank="medium" showSection={false} isInBand />
                ))}
              </div>
            )}
          </div>
        </section>
      ))}
    </Page>
  );
}
