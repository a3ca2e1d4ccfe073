import type { AddWords } from "@polosa/newsroom/words/input.ts";
import { useTranslations } from "use-intl";

type Severity = AddWords["severity"];

export function SeverityField({ severity, onChange }: { severity: Severity; onChange: (severity: Severity) => void }) {
  const t = useTranslations("screening");
  return (
    <fieldset className="flex flex-wrap gap-x-6 gap-y-1">
      <legend className="label">{t("severity")}</legend>
      {(["suspect", "forbidden"] as const).map((each) => (
        <label key={each} className="flex min-h-10 items-center gap-2 text-sm">
          <input type="radio" name="severity" className="size-4 accent-accent" checked={severity === each} onChange={() => onChange(each)} />
          {t(`severities.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
