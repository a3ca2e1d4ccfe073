import { readEnv } from "@polosa/newsroom/kernel/env.ts";
import { StorageEnv } from "@polosa/newsroom/storage/configured.ts";
import { z } from "zod";
import { CdnEnv } from "./cdn/configured.ts";

const Env = CdnEnv.extend({
  ...StorageEnv.shape,
  DATABASE_URL: z.string().min(1),
  WORKER_PORT: z.coerce.number().int().default(3002),
});

export const env = readEnv(Env, process.env);
