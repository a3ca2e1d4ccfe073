"use client";

import { type InputHTMLAttributes, useId } from "react";
import { useReason } from "../use-reason.ts";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  /** The reason for which what stands here was refused. */
  refusal?: string | undefined;
}

/** A field with its name above and what is wrong with it below. */
export function Field({ label, hint, refusal, ...input }: Props) {
  const toSentence = useReason();
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input {...input} id={id} className="field" aria-invalid={Boolean(refusal)} aria-describedby={`${id}below`} />
      <div id={`${id}below`}>
        {refusal && <p className="refusal mt-1">{toSentence(refusal)}</p>}
        {!refusal && hint && <p className="hint mt-1">{hint}</p>}
      </div>
    </div>
  );
}
