import Head from "next/head";
import { useTranslations } from "use-intl";
import { Page } from "../../page/components/page.tsx";
import type { Frame } from "../../page/loaders.ts";

export interface StopPageProps {
  frame: Frame;
  state: "asked" | "stopped" | "broken";
  token: string;
  article: { path: string; headline: string } | null;
}

/** Where a letter's link leads that ends such letters: whoever has the letter may, signed in or not. */
export function StopPage({ frame, state, token, article }: StopPageProps) {
  const t = useTranslations("oneComment");
  return (
    <Page frame={frame}>
      <Head>
        <title>{`${t("stopTitle")} — ${frame.siteName}`}</title>
        <meta name="robots" content="noindex, nofollow" />
      </Head>
      <div className="wrap-text own-page">
        <h1>{t("stopTitle")}</h1>
        {article && (
          <p>
            <a href={`${article.path}#comments`}>«{article.headline}»</a>
          </p>
        )}
        {state === "asked" && (
          <form className="act-form" method="post" action={`/comments/follow?token=${encodeURIComponent(token)}`}>
            <p>{t("stop")}</p>
            <button type="submit">{t("stopSend")}</button>
          </form>
        )}
        {state === "stopped" && (
          <p className="notice" role="status">
            {t("stopped")}
          </p>
        )}
        {state === "broken" && <p className="notice notice-refusal">{t("stopBroken")}</p>}
      </div>
    </Page>
  );
}
