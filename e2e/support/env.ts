import { z } from "zod";

const Env = z.object({ SITE_URL: z.url(), ADMIN_URL: z.url(), AUTH_SECRET: z.string().min(1), DATABASE_URL: z.string().min(1) });

/** The portal that the specs are run against; `npm run e2e` starts it. */
export const portal = Env.parse(process.env);
