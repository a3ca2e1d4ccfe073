import { useLocale } from "use-intl";
import { isLanguage, type Language } from "../../../messages/languages.ts";

/** The language of who reads, for names that come in each of them. */
export function useLanguage(): Language {
  const locale = useLocale();
  return isLanguage(locale) ? locale : "ru";
}
