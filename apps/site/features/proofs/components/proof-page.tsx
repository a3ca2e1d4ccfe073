import Head from "next/head";
import { createElement } from "react";
import { useTranslations } from "use-intl";
import { Page } from "../../page/components/page.tsx";
import type { Frame } from "../../page/loaders.ts";
import type { Work } from "../loaders.ts";

export interface ProofPageProps {
  frame: Frame;
  article: { path: string; headline: string };
  /** Fields of the form as they were posted, with the words in them. */
  fields: Record<string, string>;
  body: string;
  work: Work;
}

/** Asked of a comment that looks like a robot's: the browser works a moment and sends it; without script a button gives it to a moderator. */
export function ProofPage({ frame, article, fields, body, work }: ProofPageProps) {
  const t = useTranslations("proof");
  const form = (
    <form action="/api/comments" method="post">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="proof" value="to_moderator" />
      <p role="status" className="notice" />
      <button type="submit" className="button">
        {t("toModerator")}
      </button>
    </form>
  );
  return (
    <Page frame={frame}>
      <Head>
        <title>{`${t("title")} — ${frame.siteName}`}</title>
        <meta name="robots" content="noindex" />
        <script type="module" src={work.island} />
      </Head>
      <div className="wrap-text refused">
        <h1>{t("title")}</h1>
        <p>{t("why")}</p>
        <blockquote className="refused-words">{body}</blockquote>
        {createElement(
          "proof-of-work",
          { "data-challenge": work.challenge, "data-solver": work.solver, "data-working": t("working"), "data-failed": t("failed") },
          form,
        )}
        <p>
          <a href={`${article.path}#comments`}>{t("back")}</a>: «{article.headline}»
        </p>
      </div>
    </Page>
  );
}
