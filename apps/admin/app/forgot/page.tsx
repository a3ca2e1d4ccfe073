import type { Metadata } from "next";
import { Entrance } from "../../features/sign-in/components/entrance.tsx";
import { ForgotForm } from "../../features/sign-in/components/forgot-form.tsx";
import { getLanguage } from "../../server/language.ts";
import { getTranslator } from "../../server/messages.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("passwords.forgot") };
}

export default async function ForgotPage() {
  const t = getTranslator(await getLanguage());
  return (
    <Entrance title={t("passwords.forgot")}>
      <ForgotForm />
    </Entrance>
  );
}
