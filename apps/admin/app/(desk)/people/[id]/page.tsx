import { canAdminister } from "@polosa/newsroom/people/permissions.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PersonActs } from "../../../../features/people/components/person-acts.tsx";
import { RolesForm } from "../../../../features/people/components/roles-form.tsx";
import { loadPerson } from "../../../../features/people/loaders.ts";
import { NoAccess } from "../../../../features/shell/components/no-access.tsx";
import { Panel } from "../../../../features/shell/components/panel.tsx";
import { getLanguage } from "../../../../server/language.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { requireSignedIn } from "../../../../server/session.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("people.title") };
}

export default async function PersonPage({ params }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canAdminister(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.administration")}</NoAccess>;

  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  const { person, sections } = await loadPerson(actor, id.data);
  if (!person) notFound();
  return (
    <div className="mx-auto max-w-3xl">
      <Link href="/people" className="link inline-flex min-h-10 items-center text-sm">
        {t("people.title")}
      </Link>
      <h1 className="wrap-anywhere font-bold font-serif text-3xl">{person.name}</h1>
      <p className="wrap-anywhere mb-6 text-quiet">
        {person.email}
        {!person.isActive && ` · ${t("people.left")}`}
      </p>
      <Panel title={t("people.roles")} hint={t("people.rolesHint")}>
        <RolesForm personId={person.id} held={person.roles.map(({ role, sectionId }) => ({ role, sectionId }))} sections={sections} />
      </Panel>
      <Panel title={t("people.access")}>
        <PersonActs person={person} />
      </Panel>
    </div>
  );
}
