import { PagePictureView } from "@polosa/document/render/page-html.tsx";
import { toPagePicture } from "@polosa/newsroom/media/rules.ts";
import type { Byline, PublishedArticle } from "@polosa/newsroom/publications/queries.ts";
import { useTranslations } from "use-intl";
import { FullDateLine } from "../../page/components/date-line.tsx";
import { readingMinutes } from "../reading-time.ts";

export function ArticleHead({ article }: { article: PublishedArticle }) {
  const t = useTranslations();
  return (
    <header className="wrap-text article-head">
      <p className="kicker">
        <a href={`/${article.locale}/${article.section.slug}`}>{article.section.names[article.locale]}</a>
        {article.kind !== "news" && <span>{t(`article.kinds.${article.kind}`)}</span>}
        {article.labels.adult && <span>{t("article.labels.adult")}</span>}
      </p>
      <h1>{article.headline}</h1>
      {article.lede && <p className="article-lede">{article.lede}</p>}
      <div className="byline">
        {article.authors.map(
          ({ id, role, portrait }) => role === "text" && portrait && <PagePictureView key={id} picture={toPagePicture(portrait)} alt="" sizes="2.75rem" />,
        )}
        <div>
          <p className="byline-names">{toNames(article, "text")}</p>
          <OtherRoles article={article} />
          <p className="byline-dates">
            <FullDateLine at={article.publishedAt} />
            {isModified(article) && <span>{t.rich("article.modified", { date: () => <FullDateLine at={article.modifiedAt} /> })}</span>}
            <span>{t("article.minutes", { count: readingMinutes(article) })}</span>
            <a href="#comments">{t("comments.count", { count: article.commentCount })}</a>
          </p>
        </div>
      </div>
      <LabelLine article={article} />
    </header>
  );
}

/** Who took the pictures and who translated. */
function OtherRoles({ article }: { article: PublishedArticle }) {
  const t = useTranslations("article.roles");
  const roles = (["photo", "translation"] as const).filter((role) => article.authors.some((author) => author.role === role));
  if (roles.length === 0) return null;
  return <p className="byline-roles">{roles.map((role) => t(role, { names: toNames(article, role) })).join("; ")}</p>;
}

/** What a reader has to know about how the text came to be. */
function LabelLine({ article: { labels, kind } }: { article: PublishedArticle }) {
  const t = useTranslations("article.labels");
  const said = [
    labels.officialReply ? t("officialReply") : "",
    labels.ai === "assisted" ? t("aiAssisted") : "",
    labels.ai === "generated" ? t("aiGenerated") : "",
    labels.fundedBy ? t(kind === "advertisement" ? "advertiser" : "fundedBy", { name: labels.fundedBy }) : "",
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p className="article-labels">
      {said.map((label) => (
        <span key={label}>{label}</span>
      ))}
    </p>
  );
}

const toNames = (article: PublishedArticle, role: Byline["role"]): string =>
  article.authors
    .filter((author) => author.role === role)
    .map((author) => author.names[article.locale])
    .join(", ");

/** Within the first minutes, publishing again is finishing, not updating. */
const isModified = (article: PublishedArticle): boolean => Date.parse(article.modifiedAt) - Date.parse(article.publishedAt) > 5 * 60_000;
