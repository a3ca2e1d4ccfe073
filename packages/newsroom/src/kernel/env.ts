import { z } from "zod";

/** At least what `openssl rand -hex 16` gives. */
export const Secret = z.string().min(32, "is too short: 32 characters at least");

/** The environment as an app needs it, or one line that names the variable and the remedy, and the end. Empty counts as not set. */
export function readEnv<Schema extends z.ZodObject>(schema: Schema, environment: Record<string, string | undefined>): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;

  for (const { path, message } of parsed.error.issues)
    console.error(`${path.join(".")}: ${message}. Set it in the environment or in .env; .env.example tells how.`);
  process.exit(1);
}
