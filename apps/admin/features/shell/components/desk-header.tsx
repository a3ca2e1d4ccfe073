"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { ModerationLink } from "../../moderation/components/moderation-link.tsx";
import { NoticeBell } from "../../notices/components/notice-bell.tsx";
import { signOutAction } from "../actions.ts";
import type { Desk } from "../loaders.ts";
import { DeskLink } from "./desk-link.tsx";
import { ManageMenu } from "./manage-menu.tsx";

export function DeskHeader({ desk }: { desk: Desk }) {
  const t = useTranslations("shell");
  return (
    <header className="border-line border-b bg-sheet">
      <a href="#content" className="button sr-only focus:not-sr-only focus:absolute focus:z-20">
        {t("skip")}
      </a>
      <div className="mx-auto flex max-w-6xl flex-wrap items-stretch gap-x-2 px-4 sm:gap-x-6 sm:px-6">
        <Link href="/" className="flex min-h-14 items-center font-bold font-serif text-xl tracking-tight">
          {t("product")}
        </Link>
        <nav
          aria-label={t("navigation")}
          className="relative order-last -mx-2 flex basis-full overflow-x-auto overflow-y-hidden lg:order-none lg:basis-auto lg:overflow-visible"
        >
          {desk.articles && <DeskLink href="/articles" name={t("articles")} />}
          {desk.articles && <DeskLink href="/board" name={t("board")} />}
          {desk.articles && <DeskLink href="/calendar" name={t("calendar")} />}
          {desk.pictures && <DeskLink href="/media" name={t("pictures")} />}
          {desk.comments && <ModerationLink counts={desk.comments} />}
        </nav>
        {desk.managed.length > 0 && <ManageMenu managed={desk.managed} />}
        <form action={signOutAction} className="flex items-center gap-1 text-quiet text-sm sm:gap-2 lg:ml-auto">
          <NoticeBell unread={desk.unread} />
          <Link href="/account" className="inline-flex min-h-10 items-center hover:text-ink" aria-label={t("accountOf", { name: desk.name })}>
            <span className="max-w-14 truncate sm:max-w-40 lg:max-w-none">{desk.name}</span>
          </Link>
          <button type="submit" className="button button-plain -mr-3 px-3 text-quiet">
            {t("signOut")}
          </button>
        </form>
      </div>
    </header>
  );
}
