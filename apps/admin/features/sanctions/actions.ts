"use server";

import { imposeSanction, liftSanction } from "@polosa/newsroom/sanctions/commands.ts";
import { ImposeSanction, LiftSanction } from "@polosa/newsroom/sanctions/input.ts";
import { refresh } from "next/cache";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

export const imposeSanctionAction = staffAction(ImposeSanction, async (actor, input) => {
  await imposeSanction(db(), actor, input);
  refresh();
});

export const liftSanctionAction = staffAction(LiftSanction, async (actor, input) => {
  await liftSanction(db(), actor, input);
  refresh();
});
