import { DocumentBody, PagePictureView } from "@polosa/document/render/page-html.tsx";
import { toPagePicture } from "@polosa/newsroom/media/rules.ts";
import type { PublishedArticle } from "@polosa/newsroom/publications/queries.ts";
import { toReferences } from "@polosa/newsroom/publications/references.ts";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { StoryCard } from "../../front/components/card.tsx";
import { Page } from "../../page/components/page.tsx";
import { useDocumentLabels } from "../document-labels.ts";
import type { ArticleView } from "../loaders.ts";
import { ArticleHead } from "./article-head.tsx";
import { ShareLinks } from "./share-links.tsx";

/** The article and what stands below it; comments come as children. */
export function ArticlePage({ view, children }: { view: ArticleView; children?: ReactNode }) {
  const { frame, article, more } = view;
  const t = useTranslations("article");
  const labels = useDocumentLabels();
  return (
    <Page frame={frame} section={article.section.slug} alternates={article.translations}>
      <article className="article">
        <ArticleHead article={article} />
        {article.lead && <LeadPicture lead={article.lead} />}
        <div className="wrap-text prose">
          <DocumentBody document={article.document} references={toReferences(article)} labels={labels} />
        </div>
      </article>
      <div className="wrap-text">
        <ShareLinks url={`${frame.siteUrl}${article.path}`} title={article.headline} />
        {children}
      </div>
      {more.length > 0 && (
        <section className="wrap band" aria-labelledby="more">
          <h2 id="more" className="band-name">
            {t("more", { section: article.section.names[article.locale] })}
          </h2>
          <div className="more-cards">
            {more.map((card) => (
              <StoryCard key={card.id} card={card} rank="medium" showSection={false} isInBand />
            ))}
          </div>
        </section>
      )}
    </Page>
  );
}

function LeadPicture({ lead }: { lead: NonNullable<PublishedArticle["lead"]> }) {
  return (
    <figure className="lead-picture">
      <PagePictureView picture={toPagePicture(lead.picture)} alt={lead.alt} sizes="(min-width: 64rem) 60rem, 100vw" eager />
      {(lead.caption || lead.credit) && (
        <figcaption>
          {lead.caption} {lead.credit && <small>{lead.credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
