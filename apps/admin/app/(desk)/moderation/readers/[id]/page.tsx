import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import { QueueFilters } from "@polosa/newsroom/queues/input.ts";
import { canSanction } from "@polosa/newsroom/sanctions/permissions.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ModerationTabs } from "../../../../../features/moderation/components/moderation-tabs.tsx";
import { ReaderComments } from "../../../../../features/moderation/components/reader-comments.tsx";
import { RemoveAllForm } from "../../../../../features/moderation/components/removal/remove-all-form.tsx";
import { loadCounts, loadQueue, loadRecord } from "../../../../../features/moderation/loaders.ts";
import { SanctionForm } from "../../../../../features/sanctions/components/sanction-form.tsx";
import { SanctionList } from "../../../../../features/sanctions/components/sanction-list.tsx";
import { loadSanctions } from "../../../../../features/sanctions/loaders.ts";
import { Moment } from "../../../../../features/shell/components/moment.tsx";
import { NoAccess } from "../../../../../features/shell/components/no-access.tsx";
import { Panel } from "../../../../../features/shell/components/panel.tsx";
import { getLanguage } from "../../../../../server/language.ts";
import { getTranslator } from "../../../../../server/messages.ts";
import { requireSignedIn } from "../../../../../server/session.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("moderation.reader") };
}

export default async function ReaderPage({ params }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canListComments(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.moderation")}</NoAccess>;

  const id = z.uuid().safeParse((await params).id);
  const reader = id.success ? await loadRecord(actor, id.data) : null;
  if (!reader) notFound();
  const filters = QueueFilters.parse({ queue: "all", readerId: reader.id });
  const [queue, counts, sanctions] = await Promise.all([loadQueue(actor, filters), loadCounts(actor), loadSanctions(actor, reader.id)]);
  return (
    <>
      <ModerationTabs current="" counts={counts} />
      <h1 className="wrap-anywhere font-bold font-serif text-3xl">{reader.name}</h1>
      <p className="mb-6 text-quiet">
        {t("moderation.since")} <Moment at={reader.since} timeZone={queue.timeZone} /> ·{" "}
        {t("moderation.record", { comments: reader.comments, removed: reader.removed })}
      </p>
      <div className="grid gap-x-10 lg:grid-cols-[3fr_2fr]">
        <Panel title={t("moderation.theirComments")}>
          <ReaderComments comments={queue.comments} timeZone={queue.timeZone} />
          {queue.next && (
            <Link className="link text-sm" href={`/moderation?queue=all&reader=${reader.id}`}>
              {t("moderation.allTheirs")}
            </Link>
          )}
        </Panel>
        <div>
          <Panel title={t("sanctions.title")}>
            <SanctionList sanctions={sanctions} timeZone={queue.timeZone} canLift={canSanction(actor)} />
            {!canSanction(actor) && <p className="text-quiet text-sm">{t("sanctions.notYours")}</p>}
          </Panel>
          {canSanction(actor) && (
            <Panel title={t("sanctions.impose")} hint={t("sanctions.hint")}>
              <SanctionForm readerId={reader.id} />
            </Panel>
          )}
          <Panel title={t("removeAll.title")} hint={t("removeAll.hint")}>
            <RemoveAllForm readerId={reader.id} />
          </Panel>
        </div>
      </div>
    </>
  );
}
