"use client";

import { type BylineEntry, BylineEntry as Entry } from "@polosa/newsroom/articles/input.ts";
import { useTranslations } from "use-intl";
import { Icon } from "../../../shell/components/icon.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useDraft } from "../../draft.tsx";
import { moved } from "../../editor/moved.ts";

const roles = Entry.shape.role.options;

/** The authors in the order of the byline, each with what they did. */
export function BylineField() {
  const t = useTranslations("panel");
  const toSentence = useReason();
  const { keeper, contents, draft } = useDraft();
  const { byline } = draft.fields;
  const language = contents.article.locale;
  const nameOf = (id: string) => contents.authors.find((author) => author.id === id)?.names[language] ?? "?";
  const refusal = draft.refusal?.fields.byline ?? (draft.gaps.includes("byline_missing") ? "byline_missing" : null);
  const others = contents.authors.filter((author) => !byline.some((entry) => entry.authorId === author.id));
  const put = (changed: BylineEntry[]) => keeper.change({ byline: changed });
  return (
    <div>
      <label className="label" htmlFor="byline">
        {t("authors")}
      </label>
      {byline.length > 0 && (
        <ol className="mb-2 divide-y divide-line border-line border-y">
          {byline.map((entry, place) => (
            <li key={`${entry.authorId} ${entry.role}`} className="py-1">
              <div className="flex items-center gap-0.5">
                <span lang={language} className="wrap-anywhere min-w-0 flex-1 text-sm">
                  {nameOf(entry.authorId)}
                </span>
                <Small
                  icon="up"
                  name={t("authorUp", { name: nameOf(entry.authorId) })}
                  disabled={place === 0}
                  onClick={() => put(moved(byline, place, place - 1))}
                />
                <Small
                  icon="down"
                  name={t("authorDown", { name: nameOf(entry.authorId) })}
                  disabled={place === byline.length - 1}
                  onClick={() => put(moved(byline, place, place + 1))}
                />
                <Small
                  icon="close"
                  name={t("authorRemove", { name: nameOf(entry.authorId) })}
                  disabled={false}
                  onClick={() => put(byline.filter((other) => other !== entry))}
                />
              </div>
              <RoleChoice
                name={t("authorRole", { name: nameOf(entry.authorId) })}
                role={entry.role}
                onChoose={(role) => put(byline.map((other) => (other === entry ? { ...entry, role } : other)))}
              />
            </li>
          ))}
        </ol>
      )}
      <select
        id="byline"
        className="field"
        value=""
        aria-invalid={refusal !== null}
        aria-describedby="byline-note"
        onChange={(event) => put([...byline, { authorId: event.target.value, role: "text" }])}
      >
        <option value="" disabled>
          {t("authorAdd")}
        </option>
        {others.map((author) => (
          <option key={author.id} value={author.id} lang={language}>
            {author.names[language]}
          </option>
        ))}
      </select>
      <p id="byline-note" className="refusal mt-1">
        {refusal && toSentence(refusal)}
      </p>
    </div>
  );
}

function RoleChoice({ name, role, onChoose }: { name: string; role: BylineEntry["role"]; onChoose: (role: BylineEntry["role"]) => void }) {
  const t = useTranslations("panel.roles");
  return (
    <select className="field field-small" aria-label={name} value={role} onChange={(event) => onChoose(Entry.shape.role.parse(event.target.value))}>
      {roles.map((option) => (
        <option key={option} value={option}>
          {t(option)}
        </option>
      ))}
    </select>
  );
}

function Small({ icon, name, disabled, onClick }: { icon: "up" | "down" | "close"; name: string; disabled: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      className="inline-flex size-10 cursor-pointer items-center justify-center rounded text-quiet hover:bg-wash hover:text-ink disabled:invisible"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
