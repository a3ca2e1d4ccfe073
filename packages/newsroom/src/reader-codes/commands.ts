import { timingSafeEqual } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { readerCodes } from "@polosa/db/schema/readers.ts";
import { and, desc, eq, gt, isNull, lt } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { seal, toKeyedHash, unseal } from "../access/keys.ts";
import { DomainError } from "../kernel/errors.ts";
import { type Letter, writeLetter } from "../letters/commands.ts";
import { toTokenHash } from "../sessions/tokens.ts";
import type { SmsGateway } from "../sms/gateway.ts";
import { countHourlyTurn } from "../turns/hourly.ts";
import { CODE_MINUTES, CODE_TRIES, CODES_PER_HOUR, type CodeAddress, makeCode, makeLinkToken, toAddressHash, toCodeHash } from "./rules.ts";

const LABEL = "reader code address";
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Many readers of a mobile network come from one address. */
const PER_NETWORK = 100;

/** Who asks: everything that counts and hashes is keyed by `secret`. */
interface Asking {
  /** Of the network they come from. */
  network: string;
  secret: string;
}

interface AskedEmail extends Asking {
  email: string;
  locale: Locale;
  toLetter(sent: { code: string; token: string }): Pick<Letter, "subject" | "body">;
}

/** Writes a letter with a code and a link, each good once. The same happens whether anybody is known by that address. */
export async function sendEmailCode(db: Db, { email, locale, toLetter, ...asking }: AskedEmail): Promise<void> {
  const to = { way: "email", address: email } as const;
  await takeAsking(db, { ...to, ...asking });

  await db.transaction(async (tx) => {
    const token = makeLinkToken();
    const { code } = await writeCode(tx, { ...to, secret: asking.secret, token });
    await writeLetter(tx, { toAddress: email, locale, ...toLetter({ code, token }) });
  });
}

interface AskedPhone extends Asking {
  number: string;
  sms: SmsGateway;
  toText(code: string): string;
}

/** Sends the code at once: a message that comes in ten minutes is of no use. What the gateway does not take is said, and leaves no code. */
export async function sendPhoneCode(db: Db, { number, sms, toText, ...asking }: AskedPhone): Promise<void> {
  const to = { way: "phone", address: number } as const;
  await takeAsking(db, { ...to, ...asking });
  const { id, code } = await writeCode(db, { ...to, secret: asking.secret, token: null });
  if (await sms.send({ number, text: toText(code) })) return;
  await db.delete(readerCodes).where(eq(readerCodes.id, id));
  throw new DomainError("conflict", "sms_failed");
}

/** The newest code of the address, five tries of it, once. Its link stays good when strangers have used up the tries. */
export async function proveByCode(db: Db, { code, secret, network, ...to }: CodeAddress & Asking & { code: string }): Promise<void> {
  const [asked] = await db
    .select({ id: readerCodes.id, codeHash: readerCodes.codeHash, askedAt: readerCodes.askedAt })
    .from(readerCodes)
    .where(and(eq(readerCodes.addressHash, toAddressHash(secret, to)), isGood()))
    .orderBy(desc(readerCodes.id))
    .limit(1);
  if (!asked) throw new DomainError("invalid", "code_over", { code: "code_over" });
  if ((await countTurn(db, toKeyedHash(secret, "reader turn", `try ${asked.id}`))) > CODE_TRIES)
    throw new DomainError("too_many", "code_worn_out", { code: "code_worn_out" });
  await takeNetwork(db, { secret, network, act: "try" });

  const [given, expected] = [Buffer.from(toCodeHash(secret, { id: asked.id, code })), Buffer.from(asked.codeHash)];
  if (!timingSafeEqual(given, expected)) throw new DomainError("invalid", "code_wrong", { code: "code_wrong" });
  if (!(await useUp(db, toAddressHash(secret, to), asked.id))) throw new DomainError("invalid", "code_over", { code: "code_over" });
}

/** Whose link it is, and its end. */
export async function proveByLink(db: Db, { token, secret }: { token: string; secret: string }): Promise<CodeAddress> {
  const [asked] = await db
    .select({ id: readerCodes.id, sealed: readerCodes.sealedAddress, addressHash: readerCodes.addressHash })
    .from(readerCodes)
    .where(and(eq(readerCodes.tokenHash, toTokenHash(token)), isGood()));
  if (!asked || !(await useUp(db, asked.addressHash, asked.id))) throw new DomainError("not_found", "link_over");
  return { way: "email", address: unseal(secret, LABEL, asked.sealed) };
}

export async function forgetOldCodes(db: Db, { now }: { now: Date }): Promise<void> {
  await db.delete(readerCodes).where(lt(readerCodes.expiresAt, new Date(now.getTime() - 24 * HOUR_MS)));
}

const isGood = () => and(isNull(readerCodes.usedAt), gt(readerCodes.expiresAt, new Date()));

/** With it go all others of the address. False when somebody was quicker. */
async function useUp(db: Db, addressHash: string, id: string): Promise<boolean> {
  const used = await db
    .update(readerCodes)
    .set({ usedAt: new Date() })
    .where(and(eq(readerCodes.addressHash, addressHash), isNull(readerCodes.usedAt)))
    .returning({ id: readerCodes.id });
  return used.some((each) => each.id === id);
}

async function writeCode(db: Db, { secret, token, ...to }: CodeAddress & { secret: string; token: string | null }): Promise<{ id: string; code: string }> {
  const [id, code, askedAt] = [uuidv7(), makeCode(), new Date()];
  await db.insert(readerCodes).values({
    id,
    way: to.way,
    addressHash: toAddressHash(secret, to),
    codeHash: toCodeHash(secret, { id, code }),
    tokenHash: token && toTokenHash(token),
    sealedAddress: seal(secret, LABEL, to.address),
    askedAt,
    expiresAt: new Date(askedAt.getTime() + CODE_MINUTES * MINUTE_MS),
  });
  return { id, code };
}

/** Each code is a letter in somebody's box. */
async function takeAsking(db: Db, { secret, network, ...to }: CodeAddress & Asking): Promise<void> {
  await takeNetwork(db, { secret, network, act: "ask" });
  if ((await countTurn(db, toKeyedHash(secret, "reader turn", `ask ${toAddressHash(secret, to)}`))) > CODES_PER_HOUR) throw tooOften();
}

async function takeNetwork(db: Db, { secret, network, act }: Asking & { act: "ask" | "try" }): Promise<void> {
  if ((await countTurn(db, toKeyedHash(secret, "reader turn", `${act} from ${network}`))) > PER_NETWORK) throw tooOften();
}

const countTurn = (db: Db, key: string): Promise<number> => countHourlyTurn(db, { act: "code", key });

function tooOften(): DomainError {
  const minutes = Math.max(1, Math.ceil((HOUR_MS - (Date.now() % HOUR_MS)) / MINUTE_MS));
  return new DomainError("too_many", "asked_too_often", { minutes: String(minutes) });
}
