import type { IncomingMessage } from "node:http";
import { unfollowThread } from "@polosa/newsroom/follows/commands.ts";
import { type Followed, readStopToken } from "@polosa/newsroom/follows/stop-token.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";

/** Ends the letters that a link stands for. Mail programs follow links by themselves, and post nothing. */
export async function stopFollowingAction(request: IncomingMessage, followed: Followed): Promise<"asked" | "stopped"> {
  if (request.method !== "POST") return "asked";
  await unfollowThread(db(), followed);
  return "stopped";
}

export const toFollowed = (token: string): Followed | null => readStopToken(token, env().AUTH_SECRET);
