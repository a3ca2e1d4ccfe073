import { QueueFilters, queues } from "@polosa/newsroom/moderation/input.ts";
import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import { canSetScreening } from "@polosa/newsroom/screening/permissions.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { QueueView } from "../../../features/moderation/components/queue-view.tsx";
import { loadQueue } from "../../../features/moderation/loaders.ts";
import { EmptyState } from "../../../features/shell/components/empty-state.tsx";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

type Props = { searchParams: Promise<{ queue?: string | string[]; after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("shell.moderation") };
}

export default async function ModerationPage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canListComments(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.moderation")}</NoAccess>;

  const { queue, after } = await searchParams;
  const filters = QueueFilters.parse({ queue, after: after ?? null });
  const contents = await loadQueue(actor, filters);
  const empty = <EmptyState title={t(`moderation.empty.${filters.queue}`)}>{filters.queue === "waiting" && t("moderation.emptyHint")}</EmptyState>;
  return (
    <div className="mx-auto max-w-3xl">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="font-bold font-serif text-3xl">{t("shell.moderation")}</h1>
        {canSetScreening(actor) && (
          <Link className="link text-sm" href="/moderation/screening">
            {t("screening.title")}
          </Link>
        )}
      </div>
      <nav
        aria-label={t("moderation.queues")}
        className="-mx-4 mb-6 flex overflow-x-auto overflow-y-hidden px-4 shadow-[inset_0_-1px_var(--color-line)] sm:mx-0 sm:px-0"
      >
        {queues.map((name) => (
          <Link
            key={name}
            href={`/moderation?queue=${name}`}
            aria-current={name === filters.queue ? "true" : undefined}
            className="inline-flex min-h-10 items-center gap-2 whitespace-nowrap border-transparent border-y-2 px-3 text-quiet text-sm hover:text-ink aria-[current]:border-b-accent aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {t(`moderation.queue.${name}`)}
            {name === "waiting" && contents.waiting > 0 && <span>{contents.waiting}</span>}
          </Link>
        ))}
      </nav>
      <QueueView key={`${filters.queue} ${filters.after}`} queue={contents} empty={empty} />
      <div className="mt-6 flex justify-between gap-4">
        {filters.after ? (
          <Link className="button" href={`/moderation?queue=${filters.queue}`}>
            {t("moderation.first")}
          </Link>
        ) : (
          <span />
        )}
        {contents.next && (
          <Link className="button" href={`/moderation?${new URLSearchParams({ queue: filters.queue, after: contents.next })}`}>
            {t("moderation.next")}
          </Link>
        )}
      </div>
    </div>
  );
}
