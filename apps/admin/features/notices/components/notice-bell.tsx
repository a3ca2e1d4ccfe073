"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { Icon } from "../../shell/components/icon.tsx";

/** In the header of every page: whether something waits for this person. */
export function NoticeBell({ unread }: { unread: number }) {
  const t = useTranslations("shell");
  const here = usePathname().startsWith("/notices");
  return (
    <Link href="/notices" aria-current={here ? "page" : undefined} className="button button-plain relative px-2.5 text-quiet aria-[current]:text-accent">
      <Icon name="bell" />
      <span className="sr-only">{t("notices")}</span>
      {unread > 0 && (
        <span className="absolute top-0.5 right-0 min-w-5 rounded-full bg-accent px-1 text-center font-semibold text-white text-xs">
          {unread > 99 ? "99+" : unread}
          <span className="sr-only"> {t("unread", { count: unread })}</span>
        </span>
      )}
    </Link>
  );
}
