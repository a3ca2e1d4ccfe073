import { PeopleSearch } from "@polosa/newsroom/people/input.ts";
import { canAdminister } from "@polosa/newsroom/people/permissions.ts";
import type { Metadata } from "next";
import Form from "next/form";
import { InvitationList } from "../../../features/people/components/invitation-list.tsx";
import { InviteButton } from "../../../features/people/components/invite-button.tsx";
import { PeopleTable } from "../../../features/people/components/people-table.tsx";
import { loadStaff } from "../../../features/people/loaders.ts";
import { EmptyState } from "../../../features/shell/components/empty-state.tsx";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { loadTimeZone } from "../../../features/shell/loaders.ts";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("people.title") };
}

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canAdminister(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.administration")}</NoAccess>;

  const search = PeopleSearch.parse(await searchParams);
  const { people, invitations, sections } = await loadStaff(actor, search);
  const timeZone = await loadTimeZone();
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-bold font-serif text-3xl">{t("people.title")}</h1>
        <InviteButton sections={sections} />
      </div>
      <Form action="/people" role="search" className="mb-6 flex flex-wrap items-end gap-3">
        <label className="min-w-0 flex-1 sm:max-w-80">
          <span className="label">{t("people.search")}</span>
          <input className="field" type="search" name="q" defaultValue={search.q} maxLength={200} />
        </label>
        <button type="submit" className="button">
          {t("people.find")}
        </button>
      </Form>
      {invitations.length > 0 && (
        <section className="mb-8">
          <h2 className="font-bold font-serif text-xl">{t("people.invitations")}</h2>
          <InvitationList invitations={invitations} timeZone={timeZone} />
        </section>
      )}
      {people.length === 0 && <EmptyState title={t("people.nobody")}>{t("people.nobodyHint")}</EmptyState>}
      {people.length > 0 && <PeopleTable people={people} language={actor.locale} timeZone={timeZone} />}
    </>
  );
}
