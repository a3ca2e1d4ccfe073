import { checkActions } from "@polosa/newsroom/screening/input.ts";
import type { CheckName } from "@polosa/newsroom/screening/reasons.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";

/** One check and what becomes of a comment that it objects to. */
export function CheckRow({ name, action, onChange }: { name: CheckName; action: string; onChange: (action: string) => void }) {
  const t = useTranslations("screening");
  const id = useId();
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-b py-3 sm:grid-cols-[1fr_17rem] sm:items-center">
      <div>
        <label htmlFor={id} className="font-medium text-sm">
          {t(`checks.${name}.name`)}
        </label>
        <p className="hint">{t(`checks.${name}.hint`)}</p>
      </div>
      <select id={id} className="field field-small" value={action} onChange={(event) => onChange(event.target.value)}>
        {checkActions(name).map((each) => (
          <option key={each} value={each}>
            {t(`actions.${each}`)}
          </option>
        ))}
      </select>
    </li>
  );
}
