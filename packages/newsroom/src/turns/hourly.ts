import type { Db } from "@polosa/db/client.ts";
import { DomainError } from "../kernel/errors.ts";
import { type Turns, takeTurns } from "./commands.ts";

const HOUR_MS = 3_600_000;

/** Takes a turn, and refuses it when it is one too many of the hour. Those who come at once are counted one after the other. */
export async function takeHourlyTurn(tx: Db, { act, key, limit }: { act: Turns["act"]; key: string; limit: number }): Promise<void> {
  if ((await countHourlyTurn(tx, { act, key })) > limit) throw new DomainError("too_many", `too_many_${act}`);
}

/** Takes a turn and says how many of this hour that makes. */
export async function countHourlyTurn(tx: Db, { act, key }: { act: Turns["act"]; key: string }): Promise<number> {
  const [count = Number.POSITIVE_INFINITY] = await takeTurns(tx, { act, keys: [key], windowMs: HOUR_MS });
  return count;
}
