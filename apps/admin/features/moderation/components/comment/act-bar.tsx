"use client";

import { type CommentAct, commentActs, isOpenTo } from "@polosa/newsroom/moderation/rules.ts";
import { useTranslations } from "use-intl";
import type { ListedComment } from "../../loaders.ts";
import { toActedOn } from "../acted-on.ts";
import type { Desk } from "../desk/desk.ts";
import { RemovalMenu } from "../removal/removal-menu.tsx";

const keys: Record<CommentAct, string> = { approve: "a", restore: "a", remove: "r", leave: "l", pick: "p", unpick: "p", pin: "t", unpin: "t" };
const looks: Partial<Record<CommentAct, string>> = { approve: "button-ink", remove: "button-danger" };

/** What can be done with this comment; within reach of a thumb. */
export function ActBar({ comment, desk }: { comment: ListedComment; desk: Desk }) {
  const t = useTranslations("moderation");
  const open = commentActs.filter((act) => isOpenTo(act, toActedOn(comment)));
  const press = (act: CommentAct) => (act === "remove" ? desk.set({ removing: !desk.removing }) : desk.act(act));
  return (
    <div className="sticky bottom-0 border-line border-t bg-paper px-4 py-3 sm:px-6 lg:bg-sheet">
      {desk.removing && desk.selection.comments.length === 0 && <RemovalMenu desk={desk} />}
      <div className="flex flex-wrap gap-2">
        {open.map((act) => (
          <button
            key={act}
            type="button"
            className={`button min-h-12 lg:min-h-10 ${looks[act] ?? ""} ${act === "approve" || act === "remove" ? "max-lg:flex-1" : ""}`}
            aria-keyshortcuts={keys[act]}
            aria-expanded={act === "remove" ? desk.removing : undefined}
            onClick={() => press(act)}
          >
            {t(`act.${act}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
