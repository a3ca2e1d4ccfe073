import { forgetOldGuesses } from "@polosa/newsroom/guesses/commands.ts";
import { forgetOldStaleKeys } from "@polosa/newsroom/kernel/stale-keys.ts";
import { forgetOldPresences } from "@polosa/newsroom/presences/commands.ts";
import { forgetEndedSessions } from "@polosa/newsroom/sessions/commands.ts";
import type { Job } from "./job.ts";

/** Every night: what nobody will ask for again. */
export const tidy: Job = {
  name: "tidy",
  cron: "17 21 * * *",
  run: async (db) => {
    await forgetEndedSessions(db);
    await forgetOldGuesses(db);
    await forgetOldStaleKeys(db);
    await forgetOldPresences(db);
  },
};
