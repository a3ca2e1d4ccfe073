import type { Db } from "@polosa/db/client.ts";
import { people } from "@polosa/db/schema/people.ts";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Origin } from "../access/origin.ts";
import { giveBackGuess, takeGuess } from "../guesses/commands.ts";
import { passwordOf } from "../guesses/rules.ts";
import { isPassword } from "../passwords/hashing.ts";
import type { SignIn } from "../people/input.ts";
import { openSession } from "../sessions/commands.ts";

/**
 * Opens a session and returns its token; null for a wrong address or password, whichever it was. Whether the session needs a
 * second step is asked of it at each request, by `findArrival`.
 */
export async function signIn(db: Db, input: SignIn, origin: Origin): Promise<string | null> {
  const email = input.email.toLowerCase();
  const guess = await takeGuess(db, origin, passwordOf(email));
  const [person] = await db
    .select({ id: people.id, passwordHash: people.passwordHash })
    .from(people)
    .where(and(eq(sql`lower(${people.email})`, email), isNull(people.deactivatedAt)));

  if (!(await isPassword(person?.passwordHash ?? null, input.password)) || !person) return null;

  await giveBackGuess(db, guess);
  return openSession(db, { personId: person.id, userAgent: origin.userAgent, secondFactor: "none" });
}
