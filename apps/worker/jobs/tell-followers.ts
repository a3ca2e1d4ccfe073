import { type Sender, tellFollowers } from "@polosa/newsroom/follows/telling.ts";
import type { Job } from "./job.ts";

/** Every five minutes: letters to readers about the threads they follow. */
export const tellFollowersOf = (sender: Sender): Job => ({
  name: "tell-followers",
  cron: "*/5 * * * *",
  run: (db) => tellFollowers(db, sender),
});
