"use server";

import { restoreRevision } from "@polosa/newsroom/articles/commands.ts";
import { RestoreRevision } from "@polosa/newsroom/revisions/input.ts";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

export const restoreRevisionAction = staffAction(RestoreRevision, (actor, input) => restoreRevision(db(), actor, input));
