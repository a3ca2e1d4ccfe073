"use client";

import { useNow } from "../use-now.ts";
import type { Desk } from "./desk.ts";
import { QueueRow } from "./queue-row.tsx";

export function QueueList({ desk }: { desk: Desk }) {
  const now = useNow();
  return (
    <ul className="border-line border-t">
      {desk.shown.map((comment) => (
        <QueueRow key={comment.id} comment={comment} desk={desk} now={now} />
      ))}
    </ul>
  );
}
