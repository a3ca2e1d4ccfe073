import { PagePictureView } from "@polosa/document/page-html.tsx";
import { toPagePicture } from "@polosa/newsroom/media/rules.ts";
import type { PublishedArticle } from "@polosa/newsroom/publications/queries.ts";
import { useTranslations } from "use-intl";
import { FullDateLine } from "../../page/components/date-line.tsx";
import { readingMinutes } from "../reading-time.ts";

export function ArticleHead({ article }: { article: PublishedArticle }) {
  const t = useTranslations();
  return (
    <header className="wrap-text article-head">
      <p className="kicker">
        <a href={`/${article.locale}/${article.section.slug}`}>{article.section.names[article.locale]}</a>
      </p>
      <h1>{article.headline}</h1>
      {article.lede && <p className="article-lede">{article.lede}</p>}
      <div className="byline">
        {article.authors.map(({ id, portrait }) => portrait && <PagePictureView key={id} picture={toPagePicture(portrait)} alt="" sizes="2.75rem" />)}
        <div>
          <p className="byline-names">{article.authors.map((author) => author.names[article.locale]).join(", ")}</p>
          <p className="byline-dates">
            <FullDateLine at={article.publishedAt} />
            {isModified(article) && <span>{t.rich("article.modified", { date: () => <FullDateLine at={article.modifiedAt} /> })}</span>}
            <span>{t("article.minutes", { count: readingMinutes(article) })}</span>
            <a href="#comments">{t("comments.count", { count: article.commentCount })}</a>
          </p>
        </div>
      </div>
    </header>
  );
}

/** Within the first minutes, publishing again is finishing, not updating. */
const isModified = (article: PublishedArticle): boolean => Date.parse(article.modifiedAt) - Date.parse(article.publishedAt) > 5 * 60_000;
