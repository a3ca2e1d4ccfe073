"use client";

import { useId } from "react";

interface Props {
  label: string;
  hint?: string;
  /** What others wrote here before. */
  known?: string[];
  value: string;
  limit: number;
  onChange: (value: string) => void;
}

/** A line of text with a name. */
export function Field({ label, hint, known = [], value, limit, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        value={value}
        maxLength={limit}
        list={known.length > 0 ? `${id}known` : undefined}
        aria-describedby={hint ? `${id}hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <p id={`${id}hint`} className="hint mt-1">
          {hint}
        </p>
      )}
      {known.length > 0 && (
        <datalist id={`${id}known`}>
          {known.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </div>
  );
}
