import { type Connection, connect, type Db } from "@polosa/db/client.ts";
import { env } from "./env.ts";

declare global {
  var polosaAdminConnection: Connection | undefined;
}

/** One pool per process; development reloads modules, not the process. */
export function db(): Db {
  globalThis.polosaAdminConnection ??= connect(env().DATABASE_URL);
  return globalThis.polosaAdminConnection.db;
}
