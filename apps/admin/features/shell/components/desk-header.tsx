"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { NoticeBell } from "../../notices/components/notice-bell.tsx";
import { signOutAction } from "../actions.ts";
import type { Desk } from "../loaders.ts";

export function DeskHeader({ desk }: { desk: Desk }) {
  const t = useTranslations("shell");
  return (
    <header className="border-line border-b bg-sheet">
      <a href="#content" className="button sr-only focus:not-sr-only focus:absolute focus:z-20">
        {t("skip")}
      </a>
      <div className="mx-auto flex max-w-6xl flex-wrap items-stretch gap-x-6 px-4 sm:px-6">
        <Link href="/" className="flex min-h-14 items-center font-bold font-serif text-xl tracking-tight">
          {t("product")}
        </Link>
        <nav aria-label={t("navigation")} className="order-last -mx-2 flex basis-full overflow-x-auto overflow-y-hidden lg:order-none lg:basis-auto">
          {desk.articles && <DeskLink href="/articles" name={t("articles")} />}
          {desk.articles && <DeskLink href="/board" name={t("board")} />}
          {desk.articles && <DeskLink href="/calendar" name={t("calendar")} />}
          {desk.pictures && <DeskLink href="/media" name={t("pictures")} />}
          {desk.comments && <DeskLink href="/moderation" name={t("moderation")} waiting={desk.waiting} />}
          {desk.redirects && <DeskLink href="/redirects" name={t("redirects")} />}
          {desk.administers && <DeskLink href="/people" name={t("people")} />}
          {desk.audit && <DeskLink href="/audit" name={t("audit")} />}
          {desk.mailbox && <DeskLink href="/mailbox" name={t("mailbox")} />}
          {desk.administers && <DeskLink href="/settings" name={t("settings")} />}
        </nav>
        <form action={signOutAction} className="ml-auto flex items-center gap-1 text-quiet text-sm sm:gap-2">
          <NoticeBell unread={desk.unread} />
          <Link href="/account" className="inline-flex min-h-10 items-center hover:text-ink" aria-label={t("accountOf", { name: desk.name })}>
            <span className="max-w-20 truncate sm:max-w-40 lg:max-w-none">{desk.name}</span>
          </Link>
          <button type="submit" className="button button-plain -mr-3 px-3 text-quiet">
            {t("signOut")}
          </button>
        </form>
      </div>
    </header>
  );
}

function DeskLink({ href, name, waiting = 0 }: { href: string; name: string; waiting?: number }) {
  const t = useTranslations("shell");
  const here = usePathname().startsWith(href);
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className="inline-flex min-h-12 whitespace-nowrap items-center gap-2 border-transparent border-y-2 px-2 text-quiet text-sm hover:text-ink aria-[current]:border-b-accent aria-[current]:font-semibold aria-[current]:text-ink sm:px-3"
    >
      {name}
      {waiting > 0 && (
        <span className="min-w-6 rounded-full bg-accent px-1.5 text-center font-semibold text-white text-xs">
          {waiting}
          <span className="sr-only"> {t("waiting", { count: waiting })}</span>
        </span>
      )}
    </Link>
  );
}
