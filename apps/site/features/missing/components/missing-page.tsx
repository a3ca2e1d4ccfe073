import Head from "next/head";
import { useTranslations } from "use-intl";
import { Page } from "../../page/components/page.tsx";
import type { Frame } from "../../page/loaders.ts";

export type Missing = "notFound" | "gone" | "preview";

/** What stands at an address where nothing is, or no longer. */
export function MissingPage({ frame, missing, reason = "" }: { frame: Frame; missing: Missing; reason?: string }) {
  const t = useTranslations("missing");
  const title = t(`${missing}Title`);
  return (
    <Page frame={frame}>
      <Head>
        <title>{`${title} — ${frame.siteName}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <div className="wrap-text missing">
        <p className="missing-code">{missing === "gone" ? 410 : 404}</p>
        <h1>{title}</h1>
        <p>{t(missing)}</p>
        {reason && <p>{t("goneReason", { reason })}</p>}
        <p>
          <a className="button" href={`/${frame.locale}`}>
            {t("home")}
          </a>
        </p>
      </div>
    </Page>
  );
}
