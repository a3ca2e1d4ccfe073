import type { NextPageContext } from "next";
import Head from "next/head";
import { createTranslator } from "use-intl/core";
import { DEFAULT_LOCALE, type Locale, toLocale } from "../server/locale.ts";
import { messagesOf } from "../server/messages.ts";

export const config = { unstable_runtimeJS: false };

/** Needs neither database nor navigation: it is what is left when they fail. */
export default function ErrorPage({ locale, isOurs }: { locale: Locale; isOurs: boolean }) {
  const t = createTranslator({ locale, messages: messagesOf(locale) });
  return (
    <main className="wrap-text missing">
      <Head>
        <title>{t(isOurs ? "missing.errorTitle" : "missing.notFoundTitle")}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
      </Head>
      <h1>{t(isOurs ? "missing.errorTitle" : "missing.notFoundTitle")}</h1>
      <p>{t(isOurs ? "missing.error" : "missing.notFound")}</p>
      <p>
        <a className="button" href={`/${locale}`}>
          {t("missing.home")}
        </a>
      </p>
    </main>
  );
}

ErrorPage.getInitialProps = ({ asPath, res }: NextPageContext): { locale: Locale; isOurs: boolean } => ({
  locale: toLocale(asPath?.split("/")[1]) ?? DEFAULT_LOCALE,
  // A garbled address is nobody's fault but the link's.
  isOurs: (res?.statusCode ?? 500) >= 500,
});
