"use server";

import { VerifyAudit } from "@polosa/newsroom/audit/input.ts";
import { canReadAudit } from "@polosa/newsroom/audit/permissions.ts";
import { verifyAudit } from "@polosa/newsroom/audit/verification.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

export const verifyAuditAction = staffAction(VerifyAudit, (actor) => {
  authorize(canReadAudit(actor));
  return verifyAudit(db(), null);
});
