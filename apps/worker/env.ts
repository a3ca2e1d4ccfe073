import { readEnv, Secret } from "@polosa/newsroom/kernel/env.ts";
import { StorageEnv } from "@polosa/newsroom/storage/configured.ts";
import { z } from "zod";
import { CdnEnv } from "./cdn/configured.ts";

const Env = CdnEnv.extend({
  ...StorageEnv.shape,
  /** Letters point at it. */
  ADMIN_URL: z.url().transform((url) => new URL(url).origin),
  /** Letters to readers point at it. */
  SITE_URL: z.url().transform((url) => url.replace(/\/$/, "")),
  /** Signs the links that end such letters. */
  AUTH_SECRET: Secret,
  /** `smtp://` or `smtps://`; without it letters wait in the admin's mailbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "is not an address like smtps://user:password@mail.example.kz" }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  DATABASE_URL: z.string().min(1),
  WORKER_PORT: z.coerce.number().int().default(3002),
}).refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, { path: ["MAIL_FROM"], error: "is missing: letters need a sender" });

export const env = readEnv(Env, process.env);
