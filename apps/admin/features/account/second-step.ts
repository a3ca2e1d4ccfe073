import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { renewRecoveryCodes } from "@polosa/newsroom/recovery-codes/commands.ts";
import { getSecondSteps } from "@polosa/newsroom/second-steps/queries.ts";
import { encode } from "uqr";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";

export interface QrPath {
  /** Modules on each side, the margin included. */
  size: number;
  /** Of an SVG path: one square for each dark module. */
  path: string;
}

export function toQrPath(text: string): QrPath {
  const { size, data } = encode(text, { border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join("") };
}

/** With the first second step come the codes for the day on which it is lost; empty when they are there already. */
export async function makeFirstRecoveryCodes(actor: SignedIn): Promise<string[]> {
  const { recoveryCodes } = await getSecondSteps(db(), actor);
  return recoveryCodes === 0 ? renewRecoveryCodes(db(), actor, { secret: env().AUTH_SECRET }) : [];
}
