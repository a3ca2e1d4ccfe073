"use server";

import { removeOutsideCheck, setOutsideCheck, setScreening } from "@polosa/newsroom/screening/commands.ts";
import { RemoveOutsideCheck, Screening, SetOutsideCheck, TryList } from "@polosa/newsroom/screening/input.ts";
import { tryList, tryWords } from "@polosa/newsroom/screening/trials.ts";
import { addWords, removeWord } from "@polosa/newsroom/words/commands.ts";
import { AddWords, RemoveWord } from "@polosa/newsroom/words/input.ts";
import { refresh } from "next/cache";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { staffAction } from "../../server/staff-action.ts";

export const setScreeningAction = staffAction(Screening, async (actor, input) => {
  await setScreening(db(), actor, input);
  refresh();
});

export const setOutsideCheckAction = staffAction(SetOutsideCheck, async (actor, input) => {
  await setOutsideCheck(db(), actor, { ...input, secret: env().AUTH_SECRET });
  refresh();
});

export const removeOutsideCheckAction = staffAction(RemoveOutsideCheck, async (actor) => {
  await removeOutsideCheck(db(), actor);
  refresh();
});

export const addWordsAction = staffAction(AddWords, async (actor, input) => {
  const report = await addWords(db(), actor, input);
  refresh();
  return report;
});

export const removeWordAction = staffAction(RemoveWord, async (actor, input) => {
  await removeWord(db(), actor, input);
  refresh();
});

export const tryWordsAction = staffAction(AddWords, (actor, input) => tryWords(db(), actor, input));

export const tryListAction = staffAction(TryList, (actor) => tryList(db(), actor));
