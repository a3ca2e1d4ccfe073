import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import type { CommentFigures } from "@polosa/newsroom/figures/queries.ts";
import { useFormatter, useTranslations } from "use-intl";

/** How the rules were kept in a month. */
export function Figures({ figures }: { figures: CommentFigures }) {
  const t = useTranslations();
  const format = useFormatter();
  const month = format.dateTime(new Date(`${figures.month}-15T12:00:00Z`), { month: "long", year: "numeric" });
  const removed = removalReasons.reduce((sum, reason) => sum + figures.removed[reason], 0);
  const rows: [string, number][] = [
    [t("figures.posted"), figures.posted],
    [t("figures.held"), figures.held],
    [t("figures.removed"), removed],
    ...removalReasons
      .filter((reason) => figures.removed[reason] > 0)
      .map((reason): [string, number] => [`— ${t(`removals.${reason}`)}`, figures.removed[reason]]),
    [t("figures.appealed"), figures.appealed],
    [t("figures.granted"), figures.granted],
    [t("figures.upheld"), figures.upheld],
  ];
  return (
    <section id="figures">
      <h2>{t("figures.title", { month })}</h2>
      <table>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
