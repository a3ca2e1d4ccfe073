import { makeChallenge } from "@polosa/newsroom/proofs/challenges.ts";
import { env } from "../../server/env.ts";

/** Work for a reader's browser, as JSON for its island. */
export const loadChallenge = async (): Promise<string> => JSON.stringify(await makeChallenge(env().AUTH_SECRET));
