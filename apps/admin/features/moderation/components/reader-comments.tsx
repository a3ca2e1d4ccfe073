"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { Moment } from "../../shell/components/moment.tsx";
import type { ListedComment } from "../loaders.ts";
import { useReasonName } from "./use-reason-name.ts";

/** What a reader said last, and what became of it. */
export function ReaderComments({ comments, timeZone }: { comments: ListedComment[]; timeZone: string }) {
  const t = useTranslations("moderation");
  const toReasonName = useReasonName();
  if (comments.length === 0) return <p className="text-quiet text-sm">{t("noneHere")}</p>;
  return (
    <ul>
      {comments.map(({ id, body, standing, decision, postedAt, article }) => (
        <li key={id} className="border-line border-t py-3">
          <p className="wrap-anywhere line-clamp-4 whitespace-pre-line" dir="auto">
            {body}
          </p>
          <p className="mt-1 text-quiet text-xs">
            <span className="font-semibold text-ink">{t(`standing.${standing}`)}</span> · {toReasonName(decision.reason)}
            {decision.by && <>, {decision.by}</>} · <Moment at={postedAt} timeZone={timeZone} />
          </p>
          <p className="text-sm">
            <Link className="link inline-block py-1" href={`/moderation?queue=all&article=${article.id}`} lang={article.locale}>
              {article.headline}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
