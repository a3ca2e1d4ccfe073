import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import type { Metadata } from "next";
import { ModerationTabs } from "../../../../features/moderation/components/moderation-tabs.tsx";
import { loadCounts } from "../../../../features/moderation/loaders.ts";
import { NoAccess } from "../../../../features/shell/components/no-access.tsx";
import { SectionForm } from "../../../../features/threads/components/section-form.tsx";
import { SetApartList } from "../../../../features/threads/components/set-apart-list.tsx";
import { loadThreadTerms } from "../../../../features/threads/loaders.ts";
import { getLanguage } from "../../../../server/language.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { requireSignedIn } from "../../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("threads.title") };
}

export default async function ThreadsPage() {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canListComments(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.moderation")}</NoAccess>;

  const [{ sections, setApart, timeZone }, counts] = await Promise.all([loadThreadTerms(actor), loadCounts(actor)]);
  return (
    <>
      <h1 className="mb-4 font-bold font-serif text-3xl">{t("threads.title")}</h1>
      <ModerationTabs current="threads" counts={counts} />
      <p className="mb-6 max-w-2xl text-quiet text-sm">{t("threads.hint")}</p>
      <div className="grid gap-x-10 lg:grid-cols-[3fr_2fr]">
        <section>
          <h2 className="mb-3 font-bold font-serif text-xl">{t("threads.sections")}</h2>
          {sections.map(({ sectionId, names, set }) => (
            <SectionForm key={`${sectionId} ${set?.at}`} sectionId={sectionId} name={names[actor.locale]} set={set} />
          ))}
        </section>
        <section>
          <h2 className="mb-3 font-bold font-serif text-xl">{t("threads.apart")}</h2>
          <SetApartList articles={setApart} timeZone={timeZone} />
        </section>
      </div>
    </>
  );
}
