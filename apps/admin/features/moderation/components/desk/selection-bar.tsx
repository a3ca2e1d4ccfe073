"use client";

import { isOpenTo } from "@polosa/newsroom/moderation/rules.ts";
import { useTranslations } from "use-intl";
import { toActedOn } from "../acted-on.ts";
import { RemovalMenu } from "../removal/removal-menu.tsx";
import type { Desk } from "./desk.ts";

const many = ["approve", "restore", "leave"] as const;

/** Selects everything that is listed, and acts on what is selected. */
export function SelectionBar({ desk }: { desk: Desk }) {
  const t = useTranslations("moderation");
  const { selection, shown } = desk;
  const count = selection.comments.length;
  const isOpen = (act: (typeof many)[number] | "remove") => selection.comments.some((comment) => isOpenTo(act, toActedOn(comment)));
  return (
    <div className={count > 0 ? "sticky top-0 z-10 bg-paper" : ""}>
      <div className="flex min-h-14 flex-wrap items-center gap-2 py-1">
        <label className="flex min-h-11 cursor-pointer items-center gap-3 pl-3.5 text-sm">
          <input type="checkbox" className="size-5 accent-accent" checked={count === shown.length} onChange={selection.toggleAll} />
          {count > 0 ? t("selected", { count }) : t("selectAll", { count: shown.length })}
        </label>
        {count > 0 && (
          <span className="flex flex-wrap gap-2">
            {many.filter(isOpen).map((act) => (
              <button key={act} type="button" className={`button ${act === "approve" ? "button-ink" : ""}`} onClick={() => desk.act(act)}>
                {t(`act.${act}`)}
              </button>
            ))}
            {isOpen("remove") && (
              <button type="button" className="button button-danger" aria-expanded={desk.removing} onClick={() => desk.set({ removing: !desk.removing })}>
                {t("act.remove")}
              </button>
            )}
          </span>
        )}
      </div>
      {count > 0 && desk.removing && <RemovalMenu desk={desk} />}
    </div>
  );
}
