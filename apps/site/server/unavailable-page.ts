import type { UnavailablePage } from "@polosa/page-cache/options.ts";
import { createTranslator } from "use-intl/core";
import { assets } from "./assets.ts";
import { securityHeaders } from "./headers.ts";
import { DEFAULT_LOCALE, toLocale } from "./locale.ts";
import { messagesOf } from "./messages.ts";

/** What is shown when a page can be neither made nor found in the cache. Needs nothing but this process. */
export function toUnavailablePage(path: string): UnavailablePage {
  const locale = toLocale(path.split(/[/?]/)[1]) ?? DEFAULT_LOCALE;
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "missing" });
  const body = `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${t("unavailableTitle")}</title><style>${assets().css}</style></head><body><main class="wrap-text missing"><p class="missing-code">503</p><h1>${t("unavailableTitle")}</h1><p>${t("unavailable")}</p></main></body></html>`;
  return { contentType: "text/html; charset=utf-8", body, headers: securityHeaders() };
}
