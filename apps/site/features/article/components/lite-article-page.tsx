import { LiteDocumentBody } from "@polosa/document/render/lite-html.tsx";
import { toReferences } from "@polosa/newsroom/publications/references.ts";
import { LitePage } from "../../page/components/lite-page.tsx";
import { useDocumentLabels } from "../document-labels.ts";
import type { ArticleView } from "../loaders.ts";
import { ArticleHead } from "./article-head.tsx";

/** The article for the slowest of networks: no picture until it is asked for, no script, no face of our own. */
export function LiteArticlePage({ view: { frame, article } }: { view: ArticleView }) {
  const labels = useDocumentLabels();
  return (
    <LitePage frame={frame}>
      <article>
        <ArticleHead article={{ ...article, authors: article.authors.map((author) => ({ ...author, portrait: null })) }} />
        <div className="wrap-text prose">
          <LiteDocumentBody document={article.document} references={toReferences(article)} labels={labels} />
        </div>
      </article>
    </LitePage>
  );
}
