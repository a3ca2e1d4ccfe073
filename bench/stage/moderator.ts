import type { Actor } from "@polosa/newsroom/kernel/actor.ts";
import type postgres from "postgres";
import { z } from "zod";

const People = z.tuple([z.object({ id: z.string(), name: z.string() })]);

/** The demo's moderator, of the whole paper. */
export async function openModerator(sql: postgres.Sql): Promise<Actor> {
  const [person] = People.parse(await sql`select id, name from people where email = 'moderator@polosa.example'`);
  return { ...person, roles: [{ role: "moderator", sectionId: null }] };
}
