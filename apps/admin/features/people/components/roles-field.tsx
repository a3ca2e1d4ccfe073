"use client";

import type { Section } from "@polosa/newsroom/sections/queries.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shell/components/use-language.ts";
import { useReason } from "../../shell/components/use-reason.ts";
import { type HeldRole, type RoleName, roleNames } from "../roles.ts";

interface Props {
  roles: HeldRole[];
  sections: Section[];
  refusal?: string | undefined;
  onChange: (roles: HeldRole[]) => void;
}

/** One row for each role and where it is held. Administrators are so everywhere. */
export function RolesField({ roles, sections, refusal, onChange }: Props) {
  const t = useTranslations("people");
  const toSentence = useReason();
  const id = useId();
  const replace = (place: number, role: HeldRole) => onChange(roles.map((each, index) => (index === place ? role : each)));
  return (
    <fieldset aria-describedby={`${id}refusal`}>
      <legend className="label">{t("roles")}</legend>
      <ul className="space-y-2">
        {roles.map((held, place) => (
          <li key={place} className="flex gap-2">
            <RoleSelect held={held} onChange={(role) => replace(place, { role, sectionId: role === "administrator" ? null : held.sectionId })} />
            <SectionSelect held={held} sections={sections} onChange={(sectionId) => replace(place, { ...held, sectionId })} />
            {roles.length > 1 && (
              <button type="button" className="button" aria-label={t("removeRole", { number: place + 1 })} onClick={() => onChange(roles.toSpliced(place, 1))}>
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className="button button-plain mt-1 -ml-4" onClick={() => onChange([...roles, { role: "author", sectionId: null }])}>
        {t("addRole")}
      </button>
      <p id={`${id}refusal`} role="alert" className="refusal">
        {refusal && toSentence(refusal)}
      </p>
    </fieldset>
  );
}

function RoleSelect({ held, onChange }: { held: HeldRole; onChange: (role: RoleName) => void }) {
  const t = useTranslations("people");
  const names = useTranslations("roles");
  return (
    <select
      className="field min-w-0"
      aria-label={t("role")}
      value={held.role}
      onChange={(event) => onChange(roleNames.find((each) => each === event.target.value) ?? held.role)}
    >
      {roleNames.map((name) => (
        <option key={name} value={name}>
          {names(name)}
        </option>
      ))}
    </select>
  );
}

function SectionSelect({ held, sections, onChange }: { held: HeldRole; sections: Section[]; onChange: (sectionId: string | null) => void }) {
  const t = useTranslations("people");
  const language = useLanguage();
  return (
    <select
      className="field min-w-0"
      aria-label={t("where")}
      disabled={held.role === "administrator"}
      value={held.sectionId ?? ""}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{t("everywhere")}</option>
      {sections.map((section) => (
        <option key={section.id} value={section.id}>
          {section.names[language]}
        </option>
      ))}
    </select>
  );
}
