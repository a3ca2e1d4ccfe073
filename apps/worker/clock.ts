import type { Db } from "@polosa/db/client.ts";
import { doNextDue } from "@polosa/newsroom/schedules/clock.ts";

const LOOK_EVERY_MS = 500;

export interface Clock {
  /** After what is in hand. */
  stop(): Promise<void>;
}

/**
 * Does what is planned when it is due. Not a job of pg-boss: the plan is a row with a time already, changed and cancelled by
 * editors, and a second queue of the same could only disagree with it.
 */
export function startClock(db: Db, report: (error: unknown) => void): Clock {
  let stopped = false;
  let working = Promise.resolve();
  const timer = setInterval(() => {
    working = working.then(doAllDue);
  }, LOOK_EVERY_MS);
  return {
    stop: () => {
      stopped = true;
      clearInterval(timer);
      return working;
    },
  };

  async function doAllDue(): Promise<void> {
    try {
      while (!stopped && (await doNextDue(db, report)));
    } catch (error) {
      // The database is away: what is due stays due.
      report(error);
    }
  }
}
