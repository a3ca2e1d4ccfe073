import { sql } from "drizzle-orm";
import { connection } from "next/server";
import { db } from "../../server/db.ts";

/** Ready when the database answers. */
export async function GET(): Promise<Response> {
  await connection();
  try {
    await db().execute(sql`select 1`);
    return new Response("ready\n");
  } catch {
    return new Response("the database does not answer\n", { status: 503 });
  }
}
