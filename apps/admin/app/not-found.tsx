import { NoAccess } from "../features/shell/components/no-access.tsx";
import { getLanguage } from "../server/language.ts";
import { getTranslator } from "../server/messages.ts";

export default async function NotFound() {
  const t = getTranslator(await getLanguage());
  return (
    <main className="px-4">
      <NoAccess title={t("notFound.title")}>
        <p>{t("notFound.hint")}</p>
        <a className="button" href="/">
          {t("notFound.back")}
        </a>
      </NoAccess>
    </main>
  );
}
