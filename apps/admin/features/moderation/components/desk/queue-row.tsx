"use client";

import { useTranslations } from "use-intl";
import type { ListedComment } from "../../loaders.ts";
import { useAge } from "../use-age.ts";
import { useReasonName } from "../use-reason-name.ts";
import type { Desk } from "./desk.ts";
import { rowId } from "./use-open.ts";

/** A comment in the list: who, what it begins with, and why it is here. `now` is null until the browser's clock is read. */
export function QueueRow({ comment, desk, now }: { comment: ListedComment; desk: Desk; now: number | null }) {
  const t = useTranslations("moderation");
  const toAge = useAge();
  const toReasonName = useReasonName();
  const isOpen = desk.opened.comment?.id === comment.id;
  const why = comment.mark || comment.decision.reason;
  return (
    <li className={`flex border-line border-b ${isOpen ? "lg:bg-sheet lg:shadow-[inset_3px_0_var(--color-accent)]" : ""}`}>
      <label className="flex w-12 shrink-0 cursor-pointer items-start justify-center pt-4">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={desk.selection.has(comment.id)}
          aria-label={t("select", { name: comment.name })}
          onChange={() => desk.selection.toggle(comment.id)}
        />
      </label>
      <button
        type="button"
        id={rowId(comment.id)}
        aria-current={isOpen ? "true" : undefined}
        className="min-w-0 flex-1 cursor-pointer py-3 pr-3 text-left -outline-offset-2"
        onClick={() => desk.opened.open(comment.id)}
      >
        <span className="flex items-baseline justify-between gap-3 text-sm">
          <span className="min-w-0 truncate font-semibold">{comment.name}</span>
          <span className="shrink-0 text-quiet text-xs tabular-nums">{now && toAge(comment.postedAt, now)}</span>
        </span>
        <span className="wrap-anywhere line-clamp-2 text-sm">{comment.body}</span>
        <span className="mt-1 flex flex-wrap gap-x-3 text-quiet text-xs">
          <span>{toReasonName(why)}</span>
          {comment.reports.count > 0 && <span className="font-semibold text-accent">{t("reportCount", { count: comment.reports.count })}</span>}
          {comment.holder && <span>{t("heldBy", { name: comment.holder.name })}</span>}
        </span>
      </button>
    </li>
  );
}
