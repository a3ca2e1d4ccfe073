import type { Db } from "@polosa/db/client.ts";

/** Something that is done again and again. Running it twice at once or too often does no harm. */
export interface Job {
  name: string;
  /** When, in UTC. */
  cron: string;
  run(db: Db): Promise<void>;
}
