import { createHmac } from "node:crypto";
import { admitApps, makeRoomForQueue } from "@polosa/db/app-role.ts";
import { env } from "./env.ts";
import { OperatorError } from "./operator-error.ts";
import { say } from "./progress.ts";

/** The address by which the apps come to the database: their own role's, which cannot touch the audit trail. */
export async function letAppsIn(ownerUrl: string, authSecret: string): Promise<string> {
  const { APP_DATABASE_URL } = env();
  const appUrl = APP_DATABASE_URL ?? toAppUrl(ownerUrl, authSecret);
  try {
    await admitApps(ownerUrl, appUrl);
    return appUrl;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (APP_DATABASE_URL) throw new OperatorError(`APP_DATABASE_URL: its role could not be let in (${reason}). docs/operating.md says how to make it by hand.`);
    say(`  The apps come to the database as its owner, for they could not be given a role of their own (${reason}).`);
    say("  Whoever takes over an app could then change the audit trail; docs/operating.md says how to prevent that.");
    await makeRoomForQueue(ownerUrl);
    return ownerUrl;
  }
}

/** Named after the database, so that two newsrooms in one cluster do not share a role; the password follows from the installation's secret. */
function toAppUrl(ownerUrl: string, authSecret: string): string {
  const url = new URL(ownerUrl);
  url.username = `${url.pathname.slice(1)}_app`;
  url.password = createHmac("sha256", authSecret).update("the apps' database role").digest("base64url");
  return url.href;
}
