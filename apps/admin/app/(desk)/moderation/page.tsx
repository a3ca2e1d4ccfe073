import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { DeskView } from "../../../features/moderation/components/desk/desk-view.tsx";
import { ModerationTabs } from "../../../features/moderation/components/moderation-tabs.tsx";
import { SearchForm } from "../../../features/moderation/components/search-form.tsx";
import { isNarrowed, toFilters, toQueueAddress } from "../../../features/moderation/filters.ts";
import { loadCounts, loadQueue } from "../../../features/moderation/loaders.ts";
import { EmptyState } from "../../../features/shell/components/empty-state.tsx";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { Pager } from "../../../features/shell/components/pager.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("shell.moderation") };
}

export default async function ModerationPage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canListComments(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.moderation")}</NoAccess>;

  const filters = toFilters(await searchParams);
  const [queue, counts] = await Promise.all([loadQueue(actor, filters), loadCounts(actor)]);
  const nothing = isNarrowed(filters) ? "nothingFound" : filters.queue;
  const empty = <EmptyState title={t(`moderation.empty.${nothing}`)}>{t(`moderation.emptyHint.${nothing}`)}</EmptyState>;
  return (
    <>
      <h1 className="mb-4 font-bold font-serif text-3xl">{t("shell.moderation")}</h1>
      <ModerationTabs current={filters.queue} counts={counts} />
      {filters.queue === "all" && <SearchForm filters={filters} language={actor.locale} />}
      <DeskView key={toQueueAddress(filters)} queue={queue} name={filters.queue} counts={counts} empty={empty} />
      <Pager
        first={filters.after ? toQueueAddress({ ...filters, after: null }) : null}
        next={queue.next ? toQueueAddress({ ...filters, after: queue.next }) : null}
        words={{ first: t("moderation.first"), older: t("moderation.next") }}
      />
      {queue.next && filters.size === 50 && (
        <p className="mt-4 text-right">
          <Link className="link text-sm" href={toQueueAddress({ ...filters, size: 200 })}>
            {t("moderation.more")}
          </Link>
        </p>
      )}
    </>
  );
}
