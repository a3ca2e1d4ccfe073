"use server";

import { readPhoneNumber } from "@polosa/newsroom/reader-phones/commands.ts";
import { ReadPhoneNumber } from "@polosa/newsroom/reader-phones/input.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { staffAction } from "../../server/staff-action.ts";

export const readPhoneNumberAction = staffAction(ReadPhoneNumber, (actor, input) => readPhoneNumber(db(), actor, { ...input, secret: env().AUTH_SECRET }));
