import { useTranslations } from "use-intl";
import type { Reason } from "../../posted-form.ts";

/** Why a field was refused, to be named by its `aria-describedby`. */
export function FieldReason({ id, reason }: { id: string; reason: Reason | undefined }) {
  const t = useTranslations("reasons");
  return (
    reason && (
      <p className="reason" id={id}>
        {t(reason)}
      </p>
    )
  );
}
