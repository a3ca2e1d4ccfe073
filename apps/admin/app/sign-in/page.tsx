import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Entrance } from "../../features/sign-in/components/entrance.tsx";
import { PasskeySignIn } from "../../features/sign-in/components/passkey-button.tsx";
import { SignInForm } from "../../features/sign-in/components/sign-in-form.tsx";
import { toNext } from "../../features/sign-in/next.ts";
import { toRefusal } from "../../features/sign-in/refusals.ts";
import { getLanguage } from "../../server/language.ts";
import { getTranslator } from "../../server/messages.ts";
import { getSignedIn } from "../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("signIn.title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { next: asked, error } = await searchParams;
  const next = toNext(asked);
  if (await getSignedIn()) redirect(next);
  const language = await getLanguage();
  const t = getTranslator(language);
  const csrfToken = (await headers()).get("x-csrf-token") ?? "";
  return (
    <Entrance title={t("signIn.heading")}>
      <SignInForm csrfToken={csrfToken} next={next} refused={toRefusal(error)} />
      <p className="my-4 text-center">
        <Link href={`/forgot?${new URLSearchParams({ lang: language })}`} className="link inline-flex min-h-10 items-center text-sm">
          {t("signIn.forgot")}
        </Link>
      </p>
      <PasskeySignIn next={next} />
    </Entrance>
  );
}
