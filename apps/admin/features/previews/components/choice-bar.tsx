"use client";

import { useId } from "react";

interface Props<Option extends string> {
  name: string;
  options: Record<Option, string>;
  chosen: Option;
  onChoose: (option: Option) => void;
}

/** One of a few, all in sight. */
export function ChoiceBar<Option extends string>({ name, options, chosen, onChoose }: Props<Option>) {
  const id = useId();
  return (
    <fieldset className="flex rounded border border-edge bg-sheet p-0.5">
      <legend className="sr-only">{name}</legend>
      {keysOf(options).map((option) => (
        <label
          key={option}
          className="inline-flex min-h-9 cursor-pointer items-center rounded-sm px-2.5 text-sm has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input type="radio" className="sr-only" name={id} checked={option === chosen} onChange={() => onChoose(option)} />
          {options[option]}
        </label>
      ))}
    </fieldset>
  );
}

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
