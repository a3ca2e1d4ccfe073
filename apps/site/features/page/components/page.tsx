import Head from "next/head";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { type Locale, localeNames, locales } from "../../../server/locale.ts";
import type { Frame } from "../loaders.ts";

interface PageProps {
  frame: Frame;
  /** The section whose link is marked in the navigation. */
  section?: string;
  /** This page is the section's own front. */
  isSectionFront?: boolean;
  /** Where the language switch leads; languages without an address lead to their front page. */
  alternates?: { locale: Locale; path: string }[];
  children: ReactNode;
}

/** Masthead, navigation and foot, the same on every page. */
export function Page({ frame, section, isSectionFront = false, alternates = [], children }: PageProps) {
  const t = useTranslations("page");
  return (
    <>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <meta key="theme-light" name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta key="theme-dark" name="theme-color" content="#161412" media="(prefers-color-scheme: dark)" />
      </Head>
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <header className="masthead">
        <div className="wrap masthead-row">
          <a className="masthead-name" href={`/${frame.locale}`}>
            {frame.siteName}
          </a>
          <LanguageSwitch frame={frame} alternates={alternates} />
        </div>
        <nav className="wrap sections" aria-label={t("sections")}>
          <ul>
            {frame.sections.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/${frame.locale}/${slug}`} aria-current={slug === section ? (isSectionFront ? "page" : "true") : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content">{children}</main>
      <Foot frame={frame} />
    </>
  );
}

function LanguageSwitch({ frame, alternates }: { frame: Frame; alternates: { locale: Locale; path: string }[] }) {
  const t = useTranslations("page");
  return (
    <nav className="languages" aria-label={t("language")}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {locale === frame.locale ? (
              <span aria-current="true" lang={locale}>
                <LocaleName locale={locale} />
              </span>
            ) : (
              <a href={alternates.find((alternate) => alternate.locale === locale)?.path ?? `/${locale}`} hrefLang={locale} lang={locale}>
                <LocaleName locale={locale} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LocaleName({ locale }: { locale: Locale }) {
  return (
    <>
      <abbr className="sm:hidden" title={localeNames[locale]}>
        {localeNames[locale].slice(0, 3)}
      </abbr>
      <span className="max-sm:hidden">{localeNames[locale]}</span>
    </>
  );
}

function Foot({ frame }: { frame: Frame }) {
  const t = useTranslations("page");
  return (
    <footer className="foot">
      <div className="wrap foot-row">
        <a className="foot-name" href={`/${frame.locale}`}>
          {frame.siteName}
        </a>
        <p>
          {t("imprint")} <span className="age-mark">{t("ageMark")}</span>
        </p>
        <ul>
          {frame.sections.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/${frame.locale}/${slug}`}>{name}</a>
            </li>
          ))}
          <li>
            <a href={`/${frame.locale}/me`} rel="nofollow">
              {t("mine")}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
