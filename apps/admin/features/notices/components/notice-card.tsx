"use client";

import type { ListedNotice } from "@polosa/newsroom/notices/queries.ts";
import { useTranslations } from "use-intl";
import { Moment } from "../../shell/components/moment.tsx";

export function NoticeCard({ notice, timeZone, onRead }: { notice: ListedNotice; timeZone: string; onRead: () => void }) {
  const t = useTranslations("inbox");
  const articles = useTranslations("articles");
  const headline = notice.article.headline || articles("untitled");
  const name = notice.actorName ?? t("clock");
  return (
    <li className={`grid gap-x-6 gap-y-1 border-line border-b py-4 sm:grid-cols-[1fr_auto] ${notice.unread ? "bg-sheet" : ""}`}>
      <p className="text-sm">
        {notice.unread && <span className="mr-2 rounded bg-accent-wash px-1.5 font-semibold text-accent-deep text-xs">{t("new")}</span>}
        {t(`kinds.${notice.kind}`, { name })}
      </p>
      <p className="text-quiet text-xs sm:text-right">
        <Moment at={notice.createdAt} timeZone={timeZone} />
      </p>
      <p className="sm:col-span-2">
        <a
          href={toAddress(notice)}
          lang={notice.article.locale}
          className="wrap-anywhere font-semibold font-serif text-lg leading-snug hover:text-accent"
          onClick={() => notice.unread && onRead()}
        >
          {headline}
        </a>
      </p>
      {notice.note && <blockquote className="wrap-anywhere border-line border-l-2 pl-3 text-sm sm:col-span-2">{notice.note}</blockquote>}
      {notice.unread && (
        <p className="sm:col-span-2">
          <button type="button" className="link text-sm" aria-label={t("readOf", { headline })} onClick={onRead}>
            {t("read")}
          </button>
        </p>
      )}
    </li>
  );
}

/** The editor, or for who may not write the article its preview with the notes. */
function toAddress({ article, beside, mayWrite }: ListedNotice): string {
  const address = `/articles/${article.id}`;
  if (!mayWrite) return `${address}/preview?notes=open`;
  return beside ? `${address}?beside=${beside}` : address;
}
