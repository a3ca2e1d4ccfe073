"use client";

import { SNIPPET_DESCRIPTION_LIMIT, SNIPPET_TITLE_LIMIT, type Snippet } from "@polosa/newsroom/articles/input.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";

interface Props {
  name: string;
  snippet: Snippet;
  /** What serves while nothing is written here. */
  fallback: Snippet;
  /** Characters that are shown whole; more are taken, and cut there. */
  fits: { title: number; description: number };
  onChange: (snippet: Snippet) => void;
}

export function SnippetFields({ name, snippet, fallback, fits, onChange }: Props) {
  const t = useTranslations("cards");
  const id = useId();
  return (
    <fieldset className="space-y-4">
      <legend className="mb-2 font-semibold">{name}</legend>
      <div>
        <label className="label" htmlFor={`${id}title`}>
          {t("snippetTitle")}
        </label>
        <input
          id={`${id}title`}
          className="field"
          value={snippet.title}
          placeholder={fallback.title}
          maxLength={SNIPPET_TITLE_LIMIT}
          aria-describedby={`${id}title-left`}
          onChange={(event) => onChange({ ...snippet, title: event.target.value })}
        />
        <Left id={`${id}title-left`} text={snippet.title || fallback.title} fits={fits.title} />
      </div>
      <div>
        <label className="label" htmlFor={`${id}description`}>
          {t("snippetDescription")}
        </label>
        <textarea
          id={`${id}description`}
          className="field min-h-24"
          value={snippet.description}
          placeholder={fallback.description}
          maxLength={SNIPPET_DESCRIPTION_LIMIT}
          aria-describedby={`${id}description-left`}
          onChange={(event) => onChange({ ...snippet, description: event.target.value })}
        />
        <Left id={`${id}description-left`} text={snippet.description || fallback.description} fits={fits.description} />
      </div>
    </fieldset>
  );
}

function Left({ id, text, fits }: { id: string; text: string; fits: number }) {
  const t = useTranslations("cards");
  const left = fits - text.length;
  return (
    <p id={id} className={left < 0 ? "hint mt-1 text-warn" : "hint mt-1"}>
      {left < 0 ? t("cut", { count: -left }) : t("left", { count: left })}
    </p>
  );
}
