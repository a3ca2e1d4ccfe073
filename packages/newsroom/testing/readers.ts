import type { Db } from "@polosa/db/client.ts";
import { readerCodes } from "@polosa/db/schema/readers.ts";
import { uuidv7 } from "uuidv7";
import { sendEmailCode, sendPhoneCode } from "../src/reader-codes/commands.ts";
import { welcomeReader } from "../src/readers/commands.ts";
import type { Proof } from "../src/readers/input.ts";
import type { Reader } from "../src/readers/queries.ts";
import { testSecret } from "./origins.ts";

export const asking = { network: "203.0.113.1", secret: testSecret };

/** Somebody who signed in and agreed to the rules; by e-mail unless the test says otherwise. */
export async function givenSignedInReader(db: Db, { proof, name = "Айгүл" }: { proof?: Proof; name?: string } = {}): Promise<Reader> {
  return welcomeReader(db, { proof: proof ?? { way: "email", address: `${uuidv7()}@reader.example` }, name, locale: "ru", secret: testSecret });
}

/** What a letter to that address says. */
export async function givenEmailCode(db: Db, email: string): Promise<{ code: string; token: string }> {
  let letter = { code: "", token: "" };
  await sendEmailCode(db, {
    email,
    locale: "ru",
    ...asking,
    toLetter: (sent) => {
      letter = sent;
      return { subject: sent.code, body: sent.token };
    },
  });
  return letter;
}

/** The text that a telephone gets. */
export async function givenPhoneCode(db: Db, number: string): Promise<string> {
  const sent: string[] = [];
  const sms = { send: async ({ text }: { text: string }) => sent.push(text) > 0 };
  await sendPhoneCode(db, { number, ...asking, sms, toText: (code) => code });
  return sent[0] ?? "";
}

export async function expireCodes(db: Db): Promise<void> {
  await db.update(readerCodes).set({ expiresAt: new Date(Date.now() - 1) });
}
