import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { OperatorError } from "./operator-error.ts";

const Secrets = z.object({ authSecret: z.string().min(32) });
export type Secrets = z.infer<typeof Secrets>;

/** Made once; whoever has them can sign in as anybody, so only we may read them. */
export function getSecrets(path: string): Secrets {
  if (existsSync(path)) return readSecrets(path);

  const secrets = { authSecret: randomBytes(32).toString("base64url") };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(secrets)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets;
}

function readSecrets(path: string): Secrets {
  try {
    return Secrets.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new OperatorError(`${path} cannot be read or is damaged: start as the user who made it, or remove it; everybody then signs in again.`);
  }
}
