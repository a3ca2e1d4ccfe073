"use server";

import { decideAppeal } from "@polosa/newsroom/appeals/commands.ts";
import { DecideAppeal } from "@polosa/newsroom/appeals/input.ts";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

export const decideAppealAction = staffAction(DecideAppeal, (actor, input) => decideAppeal(db(), actor, input));
