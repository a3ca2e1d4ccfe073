"use client";

import type { KeyboardEvent, RefObject } from "react";

interface Props {
  id: string;
  name: string;
  className: string;
  field?: RefObject<HTMLTextAreaElement | null>;
  text: { value: string; limit: number; refusal: string | null; onChange: (value: string) => void };
  onKeyDown: (event: KeyboardEvent) => void;
}

/** A text field without a frame, as tall as what is in it. Past the limit it still takes words, and says so. */
export function GrowingText({ id, name, className, field, text, onKeyDown }: Props) {
  const { value, limit, refusal, onChange } = text;
  const left = limit - value.length;
  return (
    <div>
      <div className={`growing ${className}`} data-text={value || name}>
        <textarea
          ref={field}
          id={id}
          rows={1}
          value={value}
          placeholder={name}
          aria-label={name}
          aria-invalid={refusal !== null || left < 0}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange(event.target.value.replace(/[\r\n]+/g, " "))}
          onKeyDown={onKeyDown}
          className="placeholder:text-quiet"
        />
      </div>
      <p id={`${id}-note`} className={left < 0 || refusal ? "refusal" : "hint"}>
        {refusal}
        {left < limit * 0.15 && <span className="block text-right tabular-nums">{left}</span>}
      </p>
    </div>
  );
}
