import type { Db } from "@polosa/db/client.ts";
import { DomainError } from "../kernel/errors.ts";
import { type Turns, takeTurns } from "./commands.ts";

const HOUR_MS = 3_600_000;

/** Takes a turn, and refuses it when it is one too many of the hour. Those who come at once are counted one after the other. */
export async function takeHourlyTurn(tx: Db, { act, key, limit }: { act: Turns["act"]; key: string; limit: number }): Promise<void> {
  const [count = Number.POSITIVE_INFINITY] = await takeTurns(tx, { act, keys: [key], windowMs: HOUR_MS });
  if (count > limit) throw new DomainError("too_many", `too_many_${act}`);
}
