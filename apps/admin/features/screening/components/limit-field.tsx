import type { Limits } from "@polosa/newsroom/screening/input.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";

export function LimitField({ name, value, onChange }: { name: keyof Limits; value: number; onChange: (value: number) => void }) {
  const t = useTranslations("screening");
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="label">
        {t(`limitNames.${name}`)}
      </label>
      <input
        id={id}
        className="field sm:max-w-40"
        type="number"
        inputMode="numeric"
        min={1}
        required
        value={Number.isNaN(value) ? "" : value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
