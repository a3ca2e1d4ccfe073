import { makeChallenge } from "@polosa/newsroom/proofs/challenges.ts";
import { assets } from "../../server/assets.ts";
import { env } from "../../server/env.ts";

export interface Work {
  /** JSON. */
  challenge: string;
  /** Addresses of the island's modules. */
  island: string;
  solver: string;
}

/** Work for a reader's browser, and what does it there. */
export async function loadWork(): Promise<Work> {
  const { "proof-of-work": island, solver } = assets().loneIslands;
  return { challenge: JSON.stringify(await makeChallenge(env().AUTH_SECRET)), island, solver };
}
