import { words } from "@polosa/db/schema/words.ts";
import { removeOutsideCheck, setOutsideCheck, setScreening } from "@polosa/newsroom/screening/commands.ts";
import { Screening } from "@polosa/newsroom/screening/input.ts";
import { tryList, tryWords } from "@polosa/newsroom/screening/trials.ts";
import { addWords, removeWord } from "@polosa/newsroom/words/commands.ts";
import { asAdministrator } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

const list = { list: "гадость", severity: "suspect" } as const;
const service = { url: "https://check.example/", key: "a key of sixteen and more", secret: "rights" };

export const screeningAttempts: Record<string, Attempt> = {
  "screening/addWordsAction": (db, { actor }) => addWords(db, actor, list),
  "screening/removeOutsideCheckAction": (db, { actor }) => removeOutsideCheck(db, actor),
  "screening/removeWordAction": async (db, { actor, other }) => {
    await addWords(db, asAdministrator(other), list);
    const [added] = await db.select({ id: words.id }).from(words);
    await removeWord(db, actor, { wordId: added?.id ?? "" });
  },
  "screening/setOutsideCheckAction": (db, { actor }) => setOutsideCheck(db, actor, service),
  "screening/setScreeningAction": (db, { actor }) => setScreening(db, actor, Screening.parse({})),
  "screening/tryListAction": (db, { actor }) => tryList(db, actor),
  "screening/tryWordsAction": (db, { actor }) => tryWords(db, actor, list),
};
