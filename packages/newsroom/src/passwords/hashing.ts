import { hash, verify } from "@node-rs/argon2";
import { DomainError } from "../kernel/errors.ts";

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
/** Past about a second of waiting, saying so is kinder than letting wait. */
const WAITING_LIMIT = 20;
/** Verified when nobody has the address, so that both answers take the same time. */
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$xWmJNE3nmj4lNnSgPhgdxbFDGHLR5u1lZMfJ5eTMs5A";

let running = 0;
const waiting: (() => void)[] = [];

/** Argon2id as a PHC string. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost));

/** Stands where no password opens anything: until one is set by a link. */
export const NO_PASSWORD = "none";

export const isPassword = (passwordHash: string | null, password: string): Promise<boolean> => {
  const known = passwordHash !== null && passwordHash !== NO_PASSWORD;
  return inTurn(async () => (await verify(known ? passwordHash : NOBODY, password)) && known);
};

/** A hash takes a core for 50 to 95 ms: never more than two at a time, or a burst of guesses stops everybody's work. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting.length >= WAITING_LIMIT) throw new DomainError("too_many", "sign_in_too_often");
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
