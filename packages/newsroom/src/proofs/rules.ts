import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

/** Does the work in a browser: takes a challenge's JSON and gives the JSON that the form posts; null when no number fitted in time. */
export async function solve(challengeJson: string): Promise<string | null> {
  const challenge = JSON.parse(challengeJson);
  const solution = await solveChallenge({ challenge, deriveKey });
  return solution ? JSON.stringify({ challenge, solution }) : null;
}
