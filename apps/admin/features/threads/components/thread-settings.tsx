"use client";

import { useTranslations } from "use-intl";
import type { Terms } from "./terms-fields.tsx";
import { ThreadForm } from "./thread-form.tsx";

/** How the comments of this article are kept; `set` is null while it follows its section. */
export function ThreadSettings({ articleId, set }: { articleId: string; set: Terms | null }) {
  const t = useTranslations("threads");
  return (
    <details className="text-sm">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 text-quiet lg:min-h-9">
        {t("ofArticle")} <span className="text-ink">{set ? t(`modes.${set.mode}`) : t("asSection")}</span>
      </summary>
      <ThreadForm key={`${articleId} ${set?.mode} ${set?.slowSeconds}`} articleId={articleId} set={set} />
    </details>
  );
}
