import type { Connection } from "@polosa/db/client.ts";
import { beginReading, readStaleKeys, STALE_KEYS_CHANNEL, type StaleKey, type StaleReading } from "./stale-keys.ts";

/** Notifications may be lost together with their connection; asking now and then finds what they would have said. */
const ASK_EVERY_MS = 2_000;

export interface Follower {
  /** Keys that it throws at are handed on again, with what came meanwhile. */
  apply(keys: StaleKey[], reading: StaleReading): void | Promise<void>;
  /** Told what went wrong each time; the same keys come again. */
  report(error: unknown): void;
  /** Where to begin; null for now. */
  last: StaleReading | null;
}

export interface Following {
  stop(): void;
}

/** Hands on every key that the newsroom marks, in the order of commits, also those of a time when the database was away. */
export function followStaleKeys(connection: Connection, { apply, report, last }: Follower): Following {
  let from = last;
  let reading = false;
  let asked = false;
  let stopped = false;

  const timer = setInterval(ask, ASK_EVERY_MS);
  timer.unref();
  listen();
  ask();
  return {
    stop: () => {
      stopped = true;
      clearInterval(timer);
    },
  };

  function listen(): void {
    connection.sql.listen(STALE_KEYS_CHANNEL, ask, ask).catch((error: unknown) => {
      if (stopped) return;
      report(error);
      setTimeout(listen, ASK_EVERY_MS).unref();
    });
  }

  function ask(): void {
    asked = true;
    if (!reading) void readAll();
  }

  async function readAll(): Promise<void> {
    reading = true;
    try {
      while (asked) {
        asked = false;
        const next = from ? await readStaleKeys(connection.db, from) : await beginReading(connection.db);
        if (next.keys.length > 0) await apply(next.keys, next);
        from = next;
      }
    } catch (error) {
      // The database is away, or what was told could not be handed on: the timer asks again, from the same place.
      report(error);
    } finally {
      reading = false;
    }
  }
}
