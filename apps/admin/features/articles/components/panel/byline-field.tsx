"use client";

import { useTranslations } from "use-intl";
import { Icon } from "../../../shell/components/icon.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useDraft } from "../../draft.tsx";
import { moved } from "../../editor/moved.ts";

/** The authors in the order of the byline. */
export function BylineField() {
  const t = useTranslations("panel");
  const toSentence = useReason();
  const { keeper, contents, draft } = useDraft();
  const { authorIds } = draft.fields;
  const language = contents.article.locale;
  const nameOf = (id: string) => contents.authors.find((author) => author.id === id)?.names[language] ?? "?";
  const refusal = draft.refusal?.fields.authorIds ?? (draft.gaps.includes("byline_missing") ? "byline_missing" : null);
  const others = contents.authors.filter((author) => !authorIds.includes(author.id));
  const put = (ids: string[]) => keeper.change({ authorIds: ids });
  return (
    <div>
      <label className="label" htmlFor="byline">
        {t("authors")}
      </label>
      {authorIds.length > 0 && (
        <ol className="mb-2 divide-y divide-line border-line border-y">
          {authorIds.map((id, place) => (
            <li key={id} className="flex items-center gap-0.5">
              <span lang={language} className="min-w-0 flex-1 truncate text-sm">
                {nameOf(id)}
              </span>
              <Small icon="up" name={t("authorUp", { name: nameOf(id) })} disabled={place === 0} onClick={() => put(moved(authorIds, place, place - 1))} />
              <Small
                icon="down"
                name={t("authorDown", { name: nameOf(id) })}
                disabled={place === authorIds.length - 1}
                onClick={() => put(moved(authorIds, place, place + 1))}
              />
              <Small
                icon="close"
                name={t("authorRemove", { name: nameOf(id) })}
                disabled={false}
                onClick={() => put(authorIds.filter((other) => other !== id))}
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
        onChange={(event) => put([...authorIds, event.target.value])}
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
