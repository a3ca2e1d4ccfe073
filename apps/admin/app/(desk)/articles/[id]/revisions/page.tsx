import { ComparedRevisions } from "@polosa/newsroom/revisions/input.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ComparisonView } from "../../../../../features/revisions/components/comparison-view.tsx";
import { RestoreButton } from "../../../../../features/revisions/components/restore-button.tsx";
import { RevisionTimeline } from "../../../../../features/revisions/components/revision-timeline.tsx";
import { loadTimeline } from "../../../../../features/revisions/loaders.ts";
import { EmptyState } from "../../../../../features/shell/components/empty-state.tsx";
import { getLanguage } from "../../../../../server/language.ts";
import { getTranslator } from "../../../../../server/messages.ts";
import { requireSignedIn } from "../../../../../server/session.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("revisions.title") };
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const actor = await requireSignedIn();
  const { id } = await params;
  const timeline = await loadTimeline(actor, id, ComparedRevisions.parse(await searchParams));
  if (!timeline) notFound();

  const t = getTranslator(actor.locale);
  const { comparison, newest, next } = timeline;
  const here = `/articles/${id}/revisions`;
  return (
    <>
      <Link href={`/articles/${id}`} className="link text-sm">
        {t("revisions.back")}
      </Link>
      <h1 className="mt-2 font-bold font-serif text-3xl">{t("revisions.title")}</h1>
      <p lang={timeline.locale} className="mb-6 break-words text-quiet">
        {timeline.headline || t("articles.untitled")}
      </p>
      <div className="grid gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <section aria-label={t("revisions.list")}>
          <RevisionTimeline key={`${comparison?.from} ${comparison?.to}`} timeline={timeline} />
          {next && (
            <Link className="button mt-4" href={`${here}?before=${next}`}>
              {t("revisions.older")}
            </Link>
          )}
        </section>
        <section aria-label={t("revisions.difference")} className="min-w-0">
          {comparison && (
            <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
              <h2 className="font-semibold text-lg">{t("revisions.compared", { from: comparison.from, to: comparison.to })}</h2>
              {timeline.mayWrite && comparison.from !== newest && <RestoreButton articleId={id} number={comparison.from} newest={newest} />}
            </div>
          )}
          {comparison && <ComparisonView comparison={comparison} locale={timeline.locale} />}
          {!comparison && (
            <EmptyState title={t(timeline.isGone ? "revisions.gone" : "revisions.single")}>
              {t(timeline.isGone ? "revisions.goneHint" : "revisions.singleHint")}
            </EmptyState>
          )}
        </section>
      </div>
    </>
  );
}
