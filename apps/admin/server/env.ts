import { readEnv, Secret } from "@polosa/newsroom/kernel/env.ts";
import { StorageEnv } from "@polosa/newsroom/storage/configured.ts";
import { z } from "zod";

const Env = StorageEnv.extend({
  DATABASE_URL: z.url(),
  AUTH_SECRET: Secret,
  /** Origins, without a path. */
  SITE_URL: z.url().transform(toOrigin),
  ADMIN_URL: z.url().transform(toOrigin),
  /** Proxies of our own in front, each of which adds to `X-Forwarded-For`. */
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).default(0),
});
export type Env = z.infer<typeof Env>;

let read: Env | null = null;

/** Read once, on first use: building needs none of it. */
export function env(): Env {
  read ??= readEnv(Env, process.env);
  // next-auth looks for its own address nowhere else.
  process.env.NEXTAUTH_URL ??= read.ADMIN_URL;
  return read;
}

export const isDevelopment = process.env.NODE_ENV === "development";

function toOrigin(url: string): string {
  return new URL(url).origin;
}
