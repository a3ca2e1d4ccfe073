import en from "../messages/en.json" with { type: "json" };
import kk from "../messages/kk.json" with { type: "json" };
import ru from "../messages/ru.json" with { type: "json" };
import type { Locale } from "./locale.ts";

export type Messages = typeof ru;

declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
    Locale: Locale;
  }
}

const all: Record<Locale, Messages> = { kk, ru, en };

export const messagesOf = (locale: Locale): Messages => all[locale];
