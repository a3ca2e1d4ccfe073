"use client";

import { NOTE_LIMIT } from "@polosa/newsroom/margins/input.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";

interface Props {
  label: string;
  colleagues: { id: string; name: string }[];
  /** What the passage says now, when another wording is asked for. */
  suggestOn: string | null;
  onSend: (said: { body: string; mentions: string[]; replacement: string | null }) => Promise<boolean>;
}

/** Words for the margin; `@` offers colleagues. What was typed stays when it is refused. */
export function NoteForm({ label, colleagues, suggestOn, onSend }: Props) {
  const t = useTranslations("margins");
  const id = useId();
  const [body, setBody] = useState("");
  const [replacement, setReplacement] = useState(suggestOn);
  const typed = /@([\p{L}\s-]{0,30})$/u.exec(body)?.[1]?.toLocaleLowerCase();
  const offered = typed === undefined ? [] : colleagues.filter(({ name }) => name.toLocaleLowerCase().startsWith(typed)).slice(0, 6);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const mentions = colleagues.filter(({ name }) => body.includes(`@${name}`)).map((person) => person.id);
    if (await onSend({ body, mentions, replacement })) setBody("");
  }

  function mention(name: string) {
    setBody(body.replace(/@[\p{L}\s-]{0,30}$/u, `@${name}, `));
    document.getElementById(id)?.focus();
  }

  return (
    <form onSubmit={submit} className="space-y-2">
      {replacement !== null && (
        <div>
          <label className="label" htmlFor={`${id}instead`}>
            {t("instead")}
          </label>
          <textarea id={`${id}instead`} className="field" value={replacement} onChange={(event) => setReplacement(event.target.value)} />
        </div>
      )}
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea id={id} className="field" value={body} maxLength={NOTE_LIMIT} onChange={(event) => setBody(event.target.value)} />
      {offered.length > 0 && (
        <ul aria-label={t("colleagues")} className="flex flex-wrap gap-1">
          {offered.map((person) => (
            <li key={person.id}>
              <button type="button" className="button" onClick={() => mention(person.name)}>
                {person.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="submit" className="button button-ink">
        {t("send")}
      </button>
    </form>
  );
}
