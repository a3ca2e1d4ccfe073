import { toSharedPicture } from "@polosa/newsroom/media/rules.ts";
import { useTranslations } from "use-intl";
import { PageMeta } from "../../page/components/page-meta.tsx";
import { toNewsArticleJsonLd } from "../json-ld.ts";
import type { ArticleView } from "../loaders.ts";

export function ArticleMeta({ view }: { view: ArticleView }) {
  const { frame, article, thread } = view;
  const feedTitle = useTranslations("thread")("feedTitle", { headline: article.headline });
  const lead = article.lead;
  const shared = lead && toSharedPicture(lead.picture, "16:9");
  return (
    <PageMeta
      frame={frame}
      title={`${article.search.title} — ${frame.siteName}`}
      description={article.search.description}
      social={article.social}
      path={thread?.canonicalPath ?? article.path}
      alternates={article.translations}
    >
      <link rel="alternate" type="application/atom+xml" title={feedTitle} href={`${article.path}/comments.atom`} />
      <link rel="alternate" type="application/feed+json" title={feedTitle} href={`${article.path}/comments.json`} />
      <meta property="og:type" content="article" />
      <meta property="article:published_time" content={article.publishedAt} />
      <meta property="article:modified_time" content={article.modifiedAt} />
      <meta property="article:section" content={article.section.names[article.locale]} />
      {article.topics.map(({ id, names }) => (
        <meta key={id} property="article:tag" content={names[article.locale]} />
      ))}
      {lead && shared && (
        <>
          <meta property="og:image" content={`${frame.siteUrl}${shared.path}`} />
          <meta property="og:image:width" content={String(shared.width)} />
          <meta property="og:image:height" content={String(shared.height)} />
          <meta property="og:image:alt" content={lead.alt} />
        </>
      )}
      <meta name="twitter:card" content={lead ? "summary_large_image" : "summary"} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toNewsArticleJsonLd(view) }} />
    </PageMeta>
  );
}
