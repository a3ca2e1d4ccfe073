import type { Db } from "@polosa/db/client.ts";
import { people } from "@polosa/db/schema/people.ts";
import { signIn } from "@polosa/newsroom/arrivals/commands.ts";
import { hashPassword } from "@polosa/newsroom/passwords/hashing.ts";
import { uuidv7 } from "uuidv7";
import { step } from "../../scripts/launch/progress.ts";
import { atMost, of, type Row } from "../row.ts";
import type { Stage } from "../stage/stage.ts";
import { median } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** Whether a stopwatch tells who is on the staff. */
export const signingIn: Suite = { name: "sign-in", measure };

async function measure({ options, newsroom }: Stage): Promise<Row[]> {
  const { db } = newsroom.connection;
  const turns = options.quick ? 20 : 200;
  const emails = await hire(db, turns);
  const wrong: number[] = [];
  const unknown: number[] = [];
  await step(`${turns} wrong passwords and ${turns} unknown people`, async () => {
    // Turn by turn, so that whatever else the machine does falls on both; each from an address of its own, or the limits would answer.
    for (const [turn, email] of emails.entries()) {
      wrong.push(await guess(db, email, `10.0.${turn}.1`));
      unknown.push(await guess(db, `nobody-${email}`, `10.0.${turn}.2`));
    }
  });

  const conditions = `medians of ${turns} each, by turns; one guess at a time, from the call of signIn to its answer`;
  return [
    of("wrong password", median(wrong), { unit: "ms", conditions }),
    of("unknown person", median(unknown), { unit: "ms" }),
    of("difference that a stranger can time", Math.abs(median(wrong) - median(unknown)), { unit: "ms", target: atMost(5) }),
  ];
}

async function hire(db: Db, count: number): Promise<string[]> {
  const passwordHash = await hashPassword("верный пароль");
  const hired = Array.from({ length: count }, () => ({ email: `${uuidv7()}@bench.example`, name: "Проба", locale: "ru" as const, passwordHash }));
  await db.insert(people).values(hired);
  return hired.map(({ email }) => email);
}

async function guess(db: Db, email: string, address: string): Promise<number> {
  const begunAt = performance.now();
  await signIn(db, { email, password: "неверный пароль" }, { address, device: null, userAgent: "", secret: "bench" });
  return performance.now() - begunAt;
}
