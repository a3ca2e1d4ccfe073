import { useTranslations } from "use-intl";
import { Field } from "./field.tsx";

/** A password that is chosen here, and what one has to be like. */
export function NewPasswordField({ label, refusal }: { label: string; refusal: string | undefined }) {
  const t = useTranslations("passwords");
  return <Field label={label} hint={t("rules")} refusal={refusal} name="password" type="password" autoComplete="new-password" maxLength={200} required />;
}
