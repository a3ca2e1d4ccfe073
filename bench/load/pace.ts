import { setTimeout as wait } from "node:timers/promises";
import { acceptBrotli, type Connection, openConnection } from "./connection.ts";
import { count, newTally, type Tally } from "./tally.ts";

export type Pace = {
  /** Requests go round these. */
  ports: readonly number[];
  perSecond: number;
  nextPath(): string;
  /** Asked before every request. */
  isOver(sent: number): boolean;
};

// A server that does not answer must not make us open connections without end.
const mostAtOnce = 256;

/**
 * A steady stream, whatever the answers do. A latency counts from when its request was due, so that a server that stands still is
 * charged for every request it kept waiting.
 */
export async function pace({ ports, perSecond, nextPath, isOver }: Pace): Promise<Tally> {
  const tally = newTally();
  const idle = ports.map((): Connection[] => []);
  const flying = new Set<Promise<void>>();
  const begunAt = performance.now();
  let sent = 0;

  const send = (dueAt: number): void => {
    const place = sent % ports.length;
    const pool = idle[place] ?? [];
    const connection = pool.pop() ?? openConnection(ports[place] ?? 0);
    sent += 1;
    const request = count(tally, dueAt, connection.get(nextPath(), acceptBrotli)).then(() => {
      flying.delete(request);
      pool.push(connection);
    });
    flying.add(request);
  };

  while (!isOver(sent)) {
    const dueAt = begunAt + (sent * 1000) / perSecond;
    if (flying.size >= mostAtOnce) await Promise.race(flying);
    else if (dueAt > performance.now()) await wait(1);
    else send(dueAt);
  }
  await Promise.all(flying);
  for (const connection of idle.flat()) connection.close();
  tally.seconds = (performance.now() - begunAt) / 1000;
  return tally;
}

/** For `isOver`: so many seconds from now. */
export function after(seconds: number): () => boolean {
  const deadline = performance.now() + seconds * 1000;
  return () => performance.now() >= deadline;
}
