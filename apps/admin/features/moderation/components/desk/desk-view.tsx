"use client";

import type { QueueCounts } from "@polosa/newsroom/queues/counts.ts";
import type { QueueName } from "@polosa/newsroom/queues/input.ts";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Queue } from "../../loaders.ts";
import { CommentPane } from "../comment/comment-pane.tsx";
import { RemoveDialog } from "../removal/remove-dialog.tsx";
import { ActToast } from "./act-toast.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { QueueList } from "./queue-list.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { useDesk } from "./use-desk.ts";

interface Props {
  queue: Queue;
  name: QueueName;
  counts: QueueCounts;
  empty: ReactNode;
}

/** The list at the left and the open comment at the right; on a phone the comment covers the list. */
export function DeskView({ queue, name, counts, empty }: Props) {
  const t = useTranslations("moderation");
  const desk = useDesk(queue, { name, counts });
  const { shown, opened, selection, acts } = desk;
  return (
    <>
      {shown.length === 0 && empty}
      {shown.length > 0 && (
        <div className="lg:grid lg:grid-cols-[minmax(18rem,2fr)_3fr] lg:items-start lg:gap-8">
          <section aria-label={t("list")} className="min-w-0">
            <SelectionBar desk={desk} />
            <QueueList desk={desk} />
            <p className="mt-4 hidden lg:block">
              <button type="button" className="link text-sm" onClick={() => desk.set({ helping: true })}>
                {t("showKeys")}
              </button>
            </p>
          </section>
          {opened.comment && (
            <div
              className={`bg-paper lg:sticky lg:top-4 lg:block lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto ${opened.isCovering ? "fixed inset-0 z-20 overflow-y-auto lg:static lg:z-auto" : "hidden"}`}
            >
              <CommentPane key={opened.comment.id} comment={opened.comment} queue={queue} desk={desk} />
            </div>
          )}
        </div>
      )}
      {desk.noting && <RemoveDialog count={Math.max(1, selection.comments.length)} onRemove={desk.remove} onClose={() => desk.set({ noting: false })} />}
      {desk.helping && <KeysDialog onClose={() => desk.set({ helping: false })} />}
      <ActToast acts={acts} />
    </>
  );
}
