import { useId } from "react";
import { useReason } from "../../shell/components/use-reason.ts";

export interface PathFieldProps {
  label: string;
  hint: string;
  value: string;
  /** Why what was typed was refused; null when it was not. */
  refusal: string | null;
  onChange: (value: string) => void;
}

/** A field for a part of an address. */
export function PathField({ label, hint, value, refusal, onChange }: PathFieldProps) {
  const toSentence = useReason();
  const id = useId();
  return (
    <div className="min-w-0 flex-1">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        value={value}
        maxLength={2_000}
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={refusal !== null}
        aria-describedby={`${id}hint ${id}refusal`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}hint`} className="hint mt-1">
        {hint}
      </p>
      <p id={`${id}refusal`} className="refusal">
        {refusal && toSentence(refusal)}
      </p>
    </div>
  );
}
