"use client";

import type { SetApart } from "@polosa/newsroom/threads/settings.ts";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { Moment } from "../../shell/components/moment.tsx";
import { ThreadSettings } from "./thread-settings.tsx";

/** Articles whose comments are kept otherwise than those of their section. */
export function SetApartList({ articles, timeZone }: { articles: SetApart[]; timeZone: string }) {
  const t = useTranslations("threads");
  if (articles.length === 0) return <p className="text-quiet text-sm">{t("noneApart")}</p>;
  return (
    <ul>
      {articles.map(({ articleId, headline, locale, mode, slowSeconds, by, at }) => (
        <li key={articleId} className="border-line border-t py-3">
          <Link className="wrap-anywhere font-semibold hover:text-accent" href={`/moderation?queue=all&article=${articleId}`} lang={locale}>
            {headline}
          </Link>
          <p className="text-quiet text-xs">
            {by}, <Moment at={at} timeZone={timeZone} />
          </p>
          <ThreadSettings articleId={articleId} set={{ mode, slowSeconds }} />
        </li>
      ))}
    </ul>
  );
}
