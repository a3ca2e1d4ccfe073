import Head from "next/head";
import type { ReactNode } from "react";
import { type Locale, locales, localeTags } from "../../../server/locale.ts";
import type { Frame } from "../loaders.ts";

interface PageMetaProps {
  frame: Frame;
  title: string;
  description: string;
  /** For cards in messengers, where they are told something else. */
  social?: { title: string; description: string };
  /** Without host. */
  path: string;
  /** The same page in other languages; this one is added. */
  alternates?: { locale: Locale; path: string }[];
  /** What only this kind of page has. */
  children?: ReactNode;
}

/** Title, canonical address, languages and Open Graph of a page. */
export function PageMeta({ frame, title, description, social = { title, description }, path, alternates = [], children }: PageMetaProps) {
  const url = `${frame.siteUrl}${path}`;
  const languages = [{ locale: frame.locale, path }, ...alternates];
  return (
    <Head>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      {languages.length > 1 && languages.map(({ locale, path }) => <link key={locale} rel="alternate" hrefLang={locale} href={`${frame.siteUrl}${path}`} />)}
      {languages.length > 1 && <link rel="alternate" hrefLang="x-default" href={`${frame.siteUrl}${toDefault(languages)}`} />}
      <meta property="og:site_name" content={frame.siteName} />
      <meta property="og:locale" content={localeTags[frame.locale]} />
      {alternates.map(({ locale }) => (
        <meta key={`og-${locale}`} property="og:locale:alternate" content={localeTags[locale]} />
      ))}
      <meta property="og:title" content={social.title} />
      <meta property="og:description" content={social.description} />
      <meta property="og:url" content={url} />
      {children}
    </Head>
  );
}

/** The same address in every language: fronts and sections. */
export const everyLocale = (current: Locale, toPath: (locale: Locale) => string): { locale: Locale; path: string }[] =>
  locales.filter((locale) => locale !== current).map((locale) => ({ locale, path: toPath(locale) }));

/** Russian is what a reader of an unknown language is most likely to read here. */
const toDefault = (languages: { locale: Locale; path: string }[]): string => (languages.find(({ locale }) => locale === "ru") ?? languages[0])?.path ?? "";
