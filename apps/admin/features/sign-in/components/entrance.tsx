import { headers } from "next/headers";
import type { ReactNode } from "react";
import { languages } from "../../../messages/languages.ts";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator, messages } from "../../../server/messages.ts";

/** A page before the desk: what it asks for, and the languages it can ask in. */
export async function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const language = await getLanguage();
  const t = getTranslator(language);
  const here = new URL((await headers()).get("x-path") ?? "/sign-in", "http://admin");
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center px-6 py-12">
      <p className="mb-2 font-serif font-bold text-4xl tracking-tight">{t("shell.product")}</p>
      <h1 className="mb-8 border-ink border-b-2 pb-4 text-lg">{title}</h1>
      {children}
      <nav aria-label={t("signIn.languages")} className="mt-10 flex flex-wrap gap-x-2 border-line border-t pt-3">
        {languages.map((locale) => (
          <a
            key={locale}
            href={toAddress(here, locale)}
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

/** The same page in that language, without what it had to refuse. */
function toAddress({ pathname, searchParams }: URL, locale: string): string {
  const kept = new URLSearchParams(searchParams);
  kept.delete("error");
  kept.set("lang", locale);
  return `${pathname}?${kept}`;
}
