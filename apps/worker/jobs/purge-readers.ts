import { forgetOldCodes } from "@polosa/newsroom/reader-codes/commands.ts";
import { purgeEndedPhones } from "@polosa/newsroom/reader-phones/commands.ts";
import { forgetEndedReaderSessions } from "@polosa/newsroom/readers/commands.ts";
import { forgetOldTurns } from "@polosa/newsroom/turns/commands.ts";
import type { Job } from "./job.ts";

/** Every hour: what of readers must not or need not be kept any longer. */
export const purgeReaders: Job = {
  name: "purge-readers",
  cron: "9 * * * *",
  run: async (db) => {
    const now = new Date();
    await purgeEndedPhones(db, { now });
    await forgetOldCodes(db, { now });
    await forgetOldTurns(db, { now });
    await forgetEndedReaderSessions(db, { now });
  },
};
