import { setTimeout as wait } from "node:timers/promises";
import type postgres from "postgres";
import { z } from "zod";

/** What happens while renders stand still: `begin` has pages asked for, `change` is called once all of them wait. */
export type Meanwhile = { begin(): void; change(): Promise<void> };
export type SlowRenders = (renders: number, meanwhile: Meanwhile) => Promise<boolean>;

const Waiting = z.tuple([z.object({ waiting: z.number() })]);

/**
 * Holds a lock on `settings`, which pages read after their article, so that a render stands still with the old article in its hand.
 * Returns whether so many renders stood still when the change began.
 */
export async function slowRenders(sql: postgres.Sql, hold: { heldMs: number; renders: number }, { begin, change }: Meanwhile): Promise<boolean> {
  return sql.begin(async (tx) => {
    await tx`lock table settings in access exclusive mode`;
    const held = wait(hold.heldMs);
    begin();
    const stoodStill = await untilWaiting(sql, hold);
    await change();
    await held;
    return stoodStill;
  });
}

async function untilWaiting(sql: postgres.Sql, { heldMs, renders }: { heldMs: number; renders: number }): Promise<boolean> {
  const deadline = performance.now() + heldMs * 0.75;
  while (performance.now() < deadline) {
    const [{ waiting }] = Waiting.parse(await sql`select count(*)::int as waiting from pg_locks where relation = 'settings'::regclass and not granted`);
    if (waiting >= renders) return true;
    await wait(10);
  }
  return false;
}
