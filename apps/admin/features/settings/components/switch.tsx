"use client";

import { useId } from "react";

interface Props {
  name: string;
  hint?: string;
  checked: boolean;
  disabled: boolean;
  onChange: (checked: boolean) => void;
}

/** Takes effect when it is pressed. */
export function Switch({ name, hint, checked, disabled, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-10 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-accent"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        {name}
      </label>
      {hint && (
        <p id={id} className="hint ml-8 max-w-xl">
          {hint}
        </p>
      )}
    </div>
  );
}
