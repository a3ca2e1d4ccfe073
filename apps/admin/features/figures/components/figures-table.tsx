import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import type { CommentFigures } from "@polosa/newsroom/figures/queries.ts";
import type { Language } from "../../../messages/languages.ts";
import { getTranslator } from "../../../server/messages.ts";

/** A month's comments in figures. */
export function FiguresTable({ figures, language }: { figures: CommentFigures; language: Language }) {
  const t = getTranslator(language);
  const removed = removalReasons.reduce((sum, reason) => sum + figures.removed[reason], 0);
  const rows = [
    { name: t("figures.posted"), count: figures.posted, isPart: false },
    { name: t("figures.held"), count: figures.held, isPart: false },
    { name: t("figures.removed"), count: removed, isPart: false },
    ...removalReasons.map((reason) => ({ name: t(`decisionReasons.${reason}`), count: figures.removed[reason], isPart: true })),
    { name: t("figures.appealed"), count: figures.appealed, isPart: false },
    { name: t("figures.granted"), count: figures.granted, isPart: true },
    { name: t("figures.upheld"), count: figures.upheld, isPart: true },
  ];
  return (
    <table className="w-full max-w-xl text-left">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("figures.what")}</th>
          <th scope="col">{t("figures.count")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, isPart }) => (
          <tr key={name} className="border-line border-b">
            <th scope="row" className={`py-2 font-normal ${isPart ? "pl-6 text-quiet" : "font-semibold"}`}>
              {name}
            </th>
            <td className="py-2 text-right tabular-nums">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
