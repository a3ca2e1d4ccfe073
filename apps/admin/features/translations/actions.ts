"use server";

import { followOriginal } from "@polosa/newsroom/translations/commands.ts";
import { FollowOriginal, OpenBeside } from "@polosa/newsroom/translations/input.ts";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";
import { loadBeside } from "./loaders.ts";

export const followOriginalAction = staffAction(FollowOriginal, (actor, input) => followOriginal(db(), actor, input));

export const openBesideAction = staffAction(OpenBeside, loadBeside);
