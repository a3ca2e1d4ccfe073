import type { Metadata } from "next";
import { Entrance } from "../../../features/sign-in/components/entrance.tsx";
import { LinkOver } from "../../../features/sign-in/components/link-over.tsx";
import { ResetForm } from "../../../features/sign-in/components/reset-form.tsx";
import { loadReset } from "../../../features/sign-in/loaders.ts";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("passwords.reset") };
}

export default async function ResetPage({ params }: Props) {
  const { token } = await params;
  const t = getTranslator(await getLanguage());
  const person = await loadReset(token);
  return (
    <Entrance title={t("passwords.reset")}>
      {person ? (
        <ResetForm token={token} email={person.email} />
      ) : (
        <LinkOver href="/forgot" action={t("passwords.askAgain")}>
          {t("passwords.over")}
        </LinkOver>
      )}
    </Entrance>
  );
}
