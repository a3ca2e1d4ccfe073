import type { ListedPerson } from "@polosa/newsroom/people/queries.ts";
import Link from "next/link";
import type { Language } from "../../../messages/languages.ts";
import { getTranslator } from "../../../server/messages.ts";
import { Moment } from "../../shell/components/moment.tsx";

export function PeopleTable({ people, language, timeZone }: { people: ListedPerson[]; language: Language; timeZone: string }) {
  const t = getTranslator(language);
  return (
    <ul className="border-ink border-t">
      {people.map((person) => (
        <li key={person.id} className="relative grid gap-x-6 gap-y-1 border-line border-b py-4 hover:bg-sheet sm:grid-cols-[1fr_auto] sm:items-baseline">
          <div className="min-w-0">
            <Link
              href={`/people/${person.id}`}
              className="wrap-anywhere font-semibold font-serif text-lg leading-snug after:absolute after:inset-0 hover:text-accent"
            >
              {person.name}
            </Link>
            <p className="wrap-anywhere text-quiet text-sm">{person.email}</p>
          </div>
          <p className="text-quiet text-xs sm:text-right">
            {person.seenAt ? (
              <>
                {t("people.seen")} <Moment at={person.seenAt} timeZone={timeZone} />
              </>
            ) : (
              t("people.neverSeen")
            )}
          </p>
          <p className="text-sm">{toRoles(person, language)}</p>
          <p className="text-quiet text-xs sm:text-right">
            {[person.isActive ? "" : t("people.left"), person.hasSecondStep ? t("people.withSecondStep") : ""].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** «Редактор: Политика, Экономика; Автор» */
function toRoles({ roles }: ListedPerson, language: Language): string {
  const t = getTranslator(language);
  const places = Map.groupBy(roles, ({ role }) => role);
  return [...places]
    .map(([role, held]) =>
      [t(`roles.${role}`), held.flatMap(({ sectionNames }) => (sectionNames ? [sectionNames[language]] : [])).join(", ")].filter(Boolean).join(": "),
    )
    .join("; ");
}
