import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { SignInForm } from "../../features/sign-in/components/sign-in-form.tsx";
import { toRefusal } from "../../features/sign-in/refusals.ts";
import { languages } from "../../messages/languages.ts";
import { getLanguage } from "../../server/language.ts";
import { getTranslator, messages } from "../../server/messages.ts";
import { getSignedIn } from "../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("signIn.title") };
}

export default async function SignInPage({ searchParams }: Props) {
  if (await getSignedIn()) redirect("/");
  const { next, error } = await searchParams;
  const language = await getLanguage();
  const t = getTranslator(language);
  const csrfToken = (await headers()).get("x-csrf-token") ?? "";
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center px-6 py-12">
      <p className="mb-2 font-serif font-bold text-4xl tracking-tight">{t("shell.product")}</p>
      <h1 className="mb-8 border-ink border-b-2 pb-4 text-lg">{t("signIn.heading")}</h1>
      <SignInForm csrfToken={csrfToken} next={toNext(next)} refused={toRefusal(error)} />
      <nav aria-label={t("signIn.languages")} className="mt-10 flex flex-wrap gap-x-2 border-line border-t pt-3">
        {languages.map((locale) => (
          <a
            key={locale}
            href={`/sign-in?${new URLSearchParams({ lang: locale, next: toNext(next) })}`}
            lang={locale}
            aria-current={locale === language ? "true" : undefined}
            className="inline-flex min-h-10 items-center px-2 text-quiet text-sm hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {messages[locale].languages[locale]}
          </a>
        ))}
      </nav>
    </main>
  );
}

/** Only a place within this app: a sign-in page that sends people elsewhere is somebody's trap. */
function toNext(next: string | string[] | undefined): string {
  return typeof next === "string" && /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(next) ? next : "/";
}
