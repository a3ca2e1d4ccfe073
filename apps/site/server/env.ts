import { readEnv, Secret } from "@polosa/newsroom/kernel/env.ts";
import { SmsEnv } from "@polosa/newsroom/sms/configured.ts";
import { StorageEnv } from "@polosa/newsroom/storage/configured.ts";
import { z } from "zod";

const Env = StorageEnv.extend({
  ...SmsEnv.shape,
  /** Of the house that vouches for readers where the site asks for its sign-in; all three or none. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  DATABASE_URL: z.string().min(1),
  SITE_URL: z.url().transform((url) => url.replace(/\/$/, "")),
  /** The admin's origin: it may show previews within its pages. */
  ADMIN_URL: z.url().transform((url) => new URL(url).origin),
  SITE_PORT: z.coerce.number().int().default(3000),
  /** Signs previews and keys the hashes of network addresses. */
  AUTH_SECRET: Secret,
  /** How many processes serve readers, each with a cache of its own. */
  SITE_PROCESSES: z.coerce.number().int().min(1).max(64).default(1),
  /** Of memory, for the pages each process keeps. */
  PAGE_CACHE_MB: z.coerce.number().int().min(8).default(256),
  /** Tell a CDN in front how long pages hold and what they show. */
  BEHIND_CDN: z.stringbool().default(false),
  /** Proxies of our own in front, each of which adds to `X-Forwarded-For`. */
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).default(0),
  /** Hosts of the service that is asked of comments, where they are private: `name` or `name:port`, separated by commas. */
  OUTSIDE_CHECK_HOSTS: z
    .string()
    .default("")
    .transform((hosts) =>
      hosts
        .split(",")
        .map((host) => host.trim())
        .filter(Boolean),
    ),
  /** For `/metrics`; the second process uses the next port, and so on. */
  METRICS_PORT: z.coerce.number().int().optional(),
  /** Which of the processes this is; set by the first. */
  SITE_PROCESS: z.coerce.number().int().default(0),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});
export type Env = z.infer<typeof Env>;

let read: Env | undefined;

/** Read on first use: a build needs no environment. */
export function env(): Env {
  read ??= readEnv(Env, process.env);
  // next-auth reads it from there, and would warn without it.
  process.env.NEXTAUTH_URL ??= read.SITE_URL;
  return read;
}
