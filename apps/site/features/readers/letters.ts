import { createTranslator } from "use-intl/core";
import { env } from "../../server/env.ts";
import type { Locale } from "../../server/locale.ts";
import { messagesOf } from "../../server/messages.ts";

interface Sender {
  locale: Locale;
  siteName: string;
  /** Where the link leads on to. */
  next: string;
}

/** The letter with a code and a link. */
export function toCodeLetter({ locale, siteName, next }: Sender) {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "readerMail" });
  return ({ code, token }: { code: string; token: string }) => ({
    subject: t("subject", { code, site: siteName }),
    body: t("body", { code, site: siteName, address: `${env().SITE_URL}/${locale}/sign-in/${token}?${new URLSearchParams({ next })}` }),
  });
}

/** The short message with a code. */
export function toCodeText({ locale, siteName }: Omit<Sender, "next">) {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "readerMail" });
  return (code: string) => t("text", { code, site: siteName });
}
