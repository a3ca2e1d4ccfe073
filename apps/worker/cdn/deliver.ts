import type { StaleKey } from "@polosa/newsroom/kernel/stale-keys.ts";
import { requestOutside } from "@polosa/newsroom/outgoing/request.ts";
import type { Cdn, Purge } from "./cdn.ts";

/** Tells a CDN what became stale, what must go first. Throws when any of it was not taken: all of it may be told again. */
export async function deliver(cdn: Cdn, keys: readonly StaleKey[]): Promise<void> {
  const hard = new Set(keys.filter((stale) => stale.hard).map(({ key }) => key));
  const soft = new Set(keys.map(({ key }) => key).filter((key) => !hard.has(key)));
  const purges = [
    ...inBatches([...hard], cdn.batch).flatMap((batch) => cdn.drop(batch)),
    ...inBatches([...soft], cdn.batch).flatMap((batch) => cdn.refresh(batch)),
  ];
  for (const purge of purges) await send(cdn, purge);
}

async function send(cdn: Cdn, { url, request }: Purge): Promise<void> {
  const { status } = await requestOutside(url, request);
  if (status < 200 || status > 299) throw new Error(`${cdn.name} answered a purge with ${status}`);
}

function inBatches(keys: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(keys.length / size) }, (_, index) => keys.slice(index * size, (index + 1) * size));
}
