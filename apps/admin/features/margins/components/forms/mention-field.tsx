"use client";

import { NOTE_LIMIT } from "@polosa/newsroom/margins/input.ts";
import { useId, useRef } from "react";
import { useTranslations } from "use-intl";
import { useMentions } from "./use-mentions.ts";

interface Props {
  label: string;
  colleagues: { id: string; name: string }[];
  value: string;
  readOnly: boolean;
  onChange: (value: string) => void;
}

/** Text in which `@` opens a list of colleagues. The focus stays in the text, which says what is chosen by `aria-activedescendant`. */
export function MentionField({ label, colleagues, value, readOnly, onChange }: Props) {
  const t = useTranslations("margins");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { offered, chosen, choose, listen } = useMentions({ field, value, colleagues, onChange });
  const isOpen = offered.length > 0;
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea
        {...listen}
        ref={field}
        id={id}
        className="field"
        value={value}
        readOnly={readOnly}
        maxLength={NOTE_LIMIT}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? `${id}list` : undefined}
        aria-activedescendant={isOpen ? `${id}${chosen}` : undefined}
      />
      {isOpen && (
        <div
          id={`${id}list`}
          role="listbox"
          tabIndex={-1}
          aria-label={t("colleagues")}
          className="popup mt-1 py-1"
          onMouseDown={(event) => event.preventDefault()}
        >
          {offered.map((person, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken in the text, where the focus is
            <div
              key={person.id}
              id={`${id}${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === chosen}
              className="popup-item"
              onClick={() => choose(person.name)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
