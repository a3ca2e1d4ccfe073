"use server";

import { followOriginal } from "@polosa/newsroom/translations/commands.ts";
import { FollowOriginal } from "@polosa/newsroom/translations/input.ts";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

export const followOriginalAction = staffAction(FollowOriginal, (actor, input) => followOriginal(db(), actor, input));
