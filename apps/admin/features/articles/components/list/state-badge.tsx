"use client";

import type { ArticleState } from "@polosa/newsroom/articles/input.ts";
import { useTranslations } from "use-intl";

const looks: Record<ArticleState, string> = {
  draft: "border-line bg-wash text-quiet",
  in_review: "border-warn/30 bg-warn-wash text-warn",
  changes_wanted: "border-accent/30 bg-accent-wash text-accent-deep",
  approved: "border-good/30 bg-good-wash text-good",
  scheduled: "border-edge bg-sheet text-ink",
  corrected: "border-good/30 bg-good-wash text-good",
  published: "border-good/30 bg-good-wash text-good",
  changed: "border-warn/30 bg-warn-wash text-warn",
  taken_down: "border-accent/30 bg-accent-wash text-accent-deep",
};

export function StateBadge({ state }: { state: ArticleState }) {
  const t = useTranslations("states");
  return <span className={`inline-block whitespace-nowrap rounded-full border px-2.5 py-0.5 font-medium text-xs ${looks[state]}`}>{t(state)}</span>;
}
