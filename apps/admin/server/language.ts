import { headers } from "next/headers";
import { isLanguage, type Language } from "../messages/languages.ts";
import { getArrival } from "./session.ts";

/** The language to speak: the person's own; before they sign in, the one in the address, else Russian. */
export async function getLanguage(): Promise<Language> {
  const arrival = await getArrival();
  const asked = (await headers()).get("x-language");
  return arrival?.person.locale ?? (isLanguage(asked) ? asked : "ru");
}
