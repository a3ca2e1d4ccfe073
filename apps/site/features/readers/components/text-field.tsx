import type { ComponentProps } from "react";
import { useTranslations } from "use-intl";
import type { ReaderReason } from "../refusal.ts";

interface Props {
  label: string;
  hint?: string;
  reason: ReaderReason | undefined;
  input: ComponentProps<"input"> & { name: string };
}

/** A field with its hint and, when it was refused, why. */
export function TextField({ label, hint, reason, input }: Props) {
  const t = useTranslations("readerReasons");
  const id = `reader-${input.name}`;
  const describedBy = [hint && `${id}-hint`, reason && `${id}-reason`].filter(Boolean).join(" ");
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {reason && (
        <p className="reason" id={`${id}-reason`}>
          {t(reason, { minutes: 0 })}
        </p>
      )}
      <input id={id} required aria-describedby={describedBy || undefined} aria-invalid={reason ? true : undefined} {...input} />
    </>
  );
}
