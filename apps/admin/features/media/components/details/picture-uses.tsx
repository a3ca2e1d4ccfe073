import type { PictureUse } from "@polosa/newsroom/media/uses/queries.ts";
import type { Language } from "../../../../messages/languages.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { StateBadge } from "../../../articles/components/list/state-badge.tsx";

/** The articles that show the picture, as they are being written and as readers see them. */
export function PictureUses({ uses, language }: { uses: PictureUse[]; language: Language }) {
  const t = getTranslator(language);
  return (
    <section aria-labelledby="uses" className="space-y-2">
      <h2 id="uses" className="font-semibold text-lg">
        {t("details.uses")}
      </h2>
      {uses.length === 0 && <p className="text-quiet text-sm">{t("details.unused")}</p>}
      <ul>
        {uses.map((use) => (
          <li key={use.articleId} className="border-line border-t py-3">
            <a href={`/articles/${use.articleId}`} lang={use.locale} className="link wrap-anywhere font-serif">
              {use.headline || t("articles.untitled")}
            </a>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet text-xs">
              <StateBadge state={use.state} />
              {t(`languages.${use.locale}`)}
              <span>{t(use.inPublished ? (use.inNewest ? "details.inBoth" : "details.inPublished") : "details.inNewest")}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
