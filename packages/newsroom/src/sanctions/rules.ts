import type { SanctionKind } from "@polosa/db/schema/readers.ts";

/** What keeps a reader from something; a warning only says what comes next. */
export type Barrier = Exclude<SanctionKind, "warning">;

/** Hours of a mute, by how it is called. */
export const muteHours = { hour: 1, day: 24, week: 168, month: 720 } as const;
export type MuteLength = keyof typeof muteHours;
export const muteLengths = ["hour", "day", "week", "month"] as const satisfies readonly MuteLength[];

const weights: Record<SanctionKind, number> = { ban: 3, mute: 2, hold: 1, warning: 0 };

interface Laid {
  kind: SanctionKind;
  reason: string;
  endsAt: Date | null;
}

/** The heaviest of what is in force; of mutes the one that ends last. */
export function toHeaviest(laid: readonly Laid[]): { kind: Barrier; reason: string; endsAt: string | null } | null {
  const [heaviest] = laid.toSorted((one, other) => weights[other.kind] - weights[one.kind] || toEnd(other) - toEnd(one));
  if (!heaviest || heaviest.kind === "warning") return null;
  return { kind: heaviest.kind, reason: heaviest.reason, endsAt: heaviest.endsAt?.toISOString() ?? null };
}

const toEnd = ({ endsAt }: Laid): number => endsAt?.getTime() ?? Number.POSITIVE_INFINITY;
