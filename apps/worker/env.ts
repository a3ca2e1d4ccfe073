import { readEnv } from "@polosa/newsroom/kernel/env.ts";
import { z } from "zod";
import { CdnEnv } from "./cdn/configured.ts";

const Env = CdnEnv.extend({
  DATABASE_URL: z.string().min(1),
  WORKER_PORT: z.coerce.number().int().default(3002),
});

export const env = readEnv(Env, process.env);
