import { NoticeFilters } from "@polosa/newsroom/notices/input.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { InboxView } from "../../../features/notices/components/inbox-view.tsx";
import { loadInbox } from "../../../features/notices/loaders.ts";
import { EmptyState } from "../../../features/shell/components/empty-state.tsx";
import { Pager } from "../../../features/shell/components/pager.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("inbox.title") };
}

export default async function NoticesPage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  const { show, after } = await searchParams;
  const filters = NoticeFilters.parse({ unread: show === "unread", after: after ?? null });
  const inbox = await loadInbox(actor, filters);
  const here = filters.unread ? "/notices?show=unread" : "/notices";
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="mb-4 font-bold font-serif text-3xl">{t("inbox.title")}</h1>
      <nav aria-label={t("inbox.filter")} className="mb-6 flex shadow-[inset_0_-1px_var(--color-line)]">
        {([false, true] as const).map((unread) => (
          <Link
            key={String(unread)}
            href={unread ? "/notices?show=unread" : "/notices"}
            aria-current={unread === filters.unread ? "true" : undefined}
            className="inline-flex min-h-10 items-center gap-2 border-transparent border-y-2 px-3 text-quiet text-sm hover:text-ink aria-[current]:border-b-accent aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {t(unread ? "inbox.unread" : "inbox.all")}
            {unread && inbox.unread > 0 && <span>{inbox.unread}</span>}
          </Link>
        ))}
      </nav>
      <InboxView
        inbox={inbox}
        empty={<EmptyState title={t(filters.unread ? "inbox.emptyUnread" : "inbox.empty")}>{!filters.unread && t("inbox.emptyHint")}</EmptyState>}
      />
      <Pager
        first={filters.after ? here : null}
        next={inbox.next ? `${here}${filters.unread ? "&" : "?"}${new URLSearchParams({ after: inbox.next })}` : null}
        words={{ first: t("inbox.first"), older: t("inbox.older") }}
      />
    </div>
  );
}
