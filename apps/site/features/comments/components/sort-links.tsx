import { sorts } from "@polosa/newsroom/threads/sorts.ts";
import { useTranslations } from "use-intl";
import type { ThreadView } from "../loaders.ts";
import { toPage } from "../thread-address.ts";

/** The orders of a thread as links; of one branch only the way back to all. */
export function SortLinks({ thread: { sort, rootId }, articlePath }: { thread: ThreadView; articlePath: string }) {
  const t = useTranslations("thread");
  if (rootId)
    return (
      <p className="sort-links">
        <span>{t("branch")}</span> <a href={`${articlePath}#comments`}>{t("whole")}</a>
      </p>
    );
  return (
    <nav className="sort-links" aria-label={t("order")}>
      <ul>
        {sorts.map((each) => (
          <li key={each}>
            <a href={`${toPage(articlePath, { sort: each, rootId: null }, null)}#comments`} aria-current={each === sort ? "true" : undefined} rel="nofollow">
              {t(`sorts.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
