import type { Language } from "../../../messages/languages.ts";
import { getTranslator } from "../../../server/messages.ts";
import { Moment } from "../../shell/components/moment.tsx";
import type { RedirectTable } from "../loaders.ts";
import { RemoveRedirectButton } from "./remove-redirect-button.tsx";

export function RedirectList({ table, language }: { table: RedirectTable; language: Language }) {
  const t = getTranslator(language);
  return (
    <ul className="border-ink border-t">
      {table.redirects.map((redirect) => (
        <li key={redirect.id} className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[1fr_auto] sm:items-center">
          <div className="min-w-0 space-y-1 text-sm">
            <p className="wrap-anywhere font-medium">{redirect.from}</p>
            <p className="wrap-anywhere">
              <span aria-hidden="true">→ </span>
              {redirect.to}
              {redirect.articleId && (
                <>
                  {" "}
                  <a className="link whitespace-nowrap" href={`/articles/${redirect.articleId}`}>
                    {t("redirects.article")}
                  </a>
                </>
              )}
            </p>
            <p className="text-quiet text-xs">
              <Moment at={redirect.createdAt} timeZone={table.timeZone} />,{" "}
              {redirect.createdBy ? t("redirects.by", { name: redirect.createdBy }) : t("redirects.byRename")} · {t("redirects.hits", { count: redirect.hits })}
              {redirect.hitAt && (
                <>
                  , {t("redirects.lastHit")} <Moment at={redirect.hitAt} timeZone={table.timeZone} />
                </>
              )}
            </p>
          </div>
          <RemoveRedirectButton redirectId={redirect.id} from={redirect.from} />
        </li>
      ))}
    </ul>
  );
}
