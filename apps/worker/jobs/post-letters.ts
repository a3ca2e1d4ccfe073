import { sendLetters } from "@polosa/newsroom/letters/commands.ts";
import type { Mailbag } from "../mail/mailbag.ts";
import type { Job } from "./job.ts";

/** Every minute: the letters that are due. Without a mail server they stay where the admin shows them. */
export const postLetters = (mailbag: Mailbag | null): Job => ({
  name: "post-letters",
  cron: "* * * * *",
  run: async (db) => {
    if (mailbag) await sendLetters(db, mailbag);
  },
});
