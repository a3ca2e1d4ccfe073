import { letters } from "@polosa/db/schema/notices.ts";
import { readerCodes, readerTurns } from "@polosa/db/schema/readers.ts";
import { describe, expect } from "vitest";
import { test } from "../../testing/newsroom-test.ts";
import { asking, expireCodes, givenEmailCode, givenPhoneCode } from "../../testing/readers.ts";
import { forgetOldCodes, proveByCode, proveByLink, sendPhoneCode } from "./commands.ts";

const email = "aigul@reader.example";
const to = { way: "email", address: email, ...asking } as const;
const wrong = (code: string) => (code === "000000" ? "111111" : "000000");

describe("a code", () => {
  test("goes by letter and is good once", async ({ db }) => {
    const { code } = await givenEmailCode(db, email);

    await proveByCode(db, { ...to, code });

    expect(await db.select({ to: letters.toAddress, subject: letters.subject }).from(letters)).toEqual([{ to: email, subject: code }]);
    await expect(proveByCode(db, { ...to, code })).rejects.toThrow("code_over");
  });

  test("is taken by one of twenty who have it at the same moment", async ({ pool }) => {
    const { code } = await givenEmailCode(pool, email);

    const proofs = await Promise.allSettled(Array.from({ length: 20 }, () => proveByCode(pool, { ...to, code })));

    expect(proofs.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("has five tries, also at the same moment, and then not even the right one counts", async ({ pool }) => {
    const { code } = await givenEmailCode(pool, email);

    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => proveByCode(pool, { ...to, code: wrong(code) })));

    const reasons = tries.map((each) => (each.status === "rejected" ? each.reason.reason : "right"));
    expect(reasons.filter((reason) => reason === "code_wrong")).toHaveLength(5);
    expect(reasons.filter((reason) => reason === "code_worn_out")).toHaveLength(25);
    await expect(proveByCode(pool, { ...to, code })).rejects.toMatchObject({ kind: "too_many", reason: "code_worn_out" });
  });

  test("is over after its minutes, and once there is a newer one", async ({ db }) => {
    const first = await givenEmailCode(db, email);
    const second = await givenEmailCode(db, email);

    if (first.code !== second.code) await expect(proveByCode(db, { ...to, code: first.code })).rejects.toThrow("code_wrong");
    await expireCodes(db);
    await expect(proveByCode(db, { ...to, code: second.code })).rejects.toThrow("code_over");
  });

  test("of another address proves nothing", async ({ db }) => {
    const { code } = await givenEmailCode(db, "somebody@else.example");

    await expect(proveByCode(db, { ...to, code })).rejects.toThrow("code_over");
  });

  test("is asked for five times an hour at most, also at the same moment", async ({ pool }) => {
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => givenEmailCode(pool, email)));

    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    expect(await pool.$count(letters)).toBe(5);
    await expect(givenEmailCode(pool, email)).rejects.toMatchObject({ kind: "too_many", reason: "asked_too_often", fields: { minutes: expect.any(String) } });
  });

  test("leaves nothing in the database that says the address or the code", async ({ db }) => {
    const { code, token } = await givenEmailCode(db, email);
    await expect(proveByCode(db, { ...to, code: wrong(code) })).rejects.toThrow();

    const kept = JSON.stringify([await db.select().from(readerCodes), await db.select().from(readerTurns)]);

    for (const secret of [email, `"${code}"`, token]) expect(kept).not.toContain(secret);
  });

  test("is forgotten a day after its end", async ({ db }) => {
    await givenEmailCode(db, email);
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

    await forgetOldCodes(db, { now: hours(24) });
    expect(await db.$count(readerCodes)).toBe(1);
    await forgetOldCodes(db, { now: hours(25) });

    expect(await db.$count(readerCodes)).toBe(0);
  });
});

describe("a link", () => {
  test("says whose it is, once, also when strangers have used up the code", async ({ db }) => {
    const { code, token } = await givenEmailCode(db, email);
    for (let index = 0; index < 6; index += 1) await expect(proveByCode(db, { ...to, code: wrong(code) })).rejects.toThrow();

    expect(await proveByLink(db, { token, secret: asking.secret })).toEqual({ way: "email", address: email });

    await expect(proveByLink(db, { token, secret: asking.secret })).rejects.toThrow("link_over");
    await expect(proveByCode(db, { ...to, code })).rejects.toThrow("code_over");
  });

  test("is over after its minutes", async ({ db }) => {
    const { token } = await givenEmailCode(db, email);
    await expireCodes(db);

    await expect(proveByLink(db, { token, secret: asking.secret })).rejects.toThrow("link_over");
  });
});

describe("a message", () => {
  const number = "+77011234567";

  test("brings a code that proves the number", async ({ db }) => {
    const code = await givenPhoneCode(db, number);

    await proveByCode(db, { way: "phone", address: number, ...asking, code });
  });

  test("that the gateway does not take is said, and leaves no code", async ({ db }) => {
    const sms = { send: async () => false };

    await expect(sendPhoneCode(db, { number, ...asking, sms, toText: (code) => code })).rejects.toThrow("sms_failed");

    expect(await db.$count(readerCodes)).toBe(0);
  });
});
