import type { NextPageContext } from "next";
import Head from "next/head";
import { createTranslator } from "use-intl/core";
import { DEFAULT_LOCALE, type Locale, toLocale } from "../server/locale.ts";
import { messagesOf } from "../server/messages.ts";

export const config = { unstable_runtimeJS: false };

/** Needs neither database nor navigation: it is what is left when they fail. */
export default function ErrorPage({ locale }: { locale: Locale }) {
  const t = createTranslator({ locale, messages: messagesOf(locale) });
  return (
    <main className="wrap-text missing">
      <Head>
        <title>{t("missing.errorTitle")}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
      </Head>
      <h1>{t("missing.errorTitle")}</h1>
      <p>{t("missing.error")}</p>
      <p>
        <a className="button" href={`/${locale}`}>
          {t("missing.home")}
        </a>
      </p>
    </main>
  );
}

ErrorPage.getInitialProps = ({ asPath }: NextPageContext): { locale: Locale } => ({ locale: toLocale(asPath?.split("/")[1]) ?? DEFAULT_LOCALE });
