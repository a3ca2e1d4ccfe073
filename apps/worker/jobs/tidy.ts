import { forgetOldStaleKeys } from "@polosa/newsroom/kernel/stale-keys.ts";
import { forgetEndedSessions } from "@polosa/newsroom/people/commands.ts";
import { forgetOldPresences } from "@polosa/newsroom/presences/commands.ts";
import type { Job } from "./job.ts";

/** Every night: what nobody will ask for again. */
export const tidy: Job = {
  name: "tidy",
  cron: "17 21 * * *",
  run: async (db) => {
    await forgetEndedSessions(db);
    await forgetOldStaleKeys(db);
    await forgetOldPresences(db);
  },
};
