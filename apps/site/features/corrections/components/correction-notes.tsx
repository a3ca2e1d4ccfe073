import type { NotedCorrection } from "@polosa/newsroom/corrections/queries.ts";
import { useTranslations } from "use-intl";
import { FullDateLine } from "../../page/components/date-line.tsx";

/** What was said of the changes to this article, below it. */
export function CorrectionNotes({ corrections }: { corrections: NotedCorrection[] }) {
  const t = useTranslations("corrections");
  if (corrections.length === 0) return null;
  return (
    <section id="corrections" className="corrections" aria-label={t("title")}>
      {corrections.map(({ id, kind, text, notedAt }) => (
        <p key={id}>
          <strong>{t(`kinds.${kind}`)}.</strong> {text} <FullDateLine at={notedAt} />
        </p>
      ))}
    </section>
  );
}
