import { connect } from "@polosa/db/client.ts";
import { sendLetters, writeLetter } from "@polosa/newsroom/letters/commands.ts";
import { listLetters } from "@polosa/newsroom/letters/queries.ts";
import { ATTEMPTS } from "@polosa/newsroom/letters/rules.ts";
import { test } from "@polosa/newsroom/testing/newsroom-test.ts";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { type Mailbag, toMailbag } from "./mailbag.ts";
import { type SmtpServer, startSmtpServer } from "./smtp-server.ts";

let server: SmtpServer;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  // Ahead of the database's clock, which goes on.
  passMinutes(1);
});

afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

const letter = { toAddress: "aigul@newsroom.example", locale: "kk" as const, subject: "Мақалаға түзету керек", body: "Ашу:\n{admin}/articles/1\n" };

test("sends a letter once, after a mail server that could not take it took it", async ({ pool }) => {
  server = await startSmtpServer(1);
  await writeLetter(pool, letter);

  await sendLetters(pool, openMailbag());
  const [failed] = (await listLetters(pool, { after: null })).letters;
  expect(failed).toMatchObject({ state: "waiting", attempts: 1, failure: expect.stringContaining("451") });
  passMinutes(0.9);
  await sendLetters(pool, openMailbag());
  expect(server.taken).toEqual([]);

  passMinutes(0.2);
  await sendLetters(pool, openMailbag());
  await sendLetters(pool, openMailbag());

  expect((await listLetters(pool, { after: null })).letters).toMatchObject([{ state: "sent", attempts: 2, failure: "" }]);
  expect(server.taken).toHaveLength(1);
  const [sent] = server.taken;
  expect(sent?.to).toBe(letter.toAddress);
  expect(sent?.message).toContain(`Message-ID: <${failed?.id}@127.0.0.1>`);
  expect(decode(sent?.message ?? "")).toContain("https://desk.example/articles/1");
});

test("gives up in the end, and keeps what the server said", async ({ pool }) => {
  server = await startSmtpServer(Number.POSITIVE_INFINITY);
  await writeLetter(pool, letter);

  for (let attempt = 0; attempt < ATTEMPTS + 3; attempt += 1) {
    passMinutes(720);
    await sendLetters(pool, openMailbag());
  }

  const { letters } = await listLetters(pool, { after: null });
  expect(letters).toMatchObject([{ state: "given_up", attempts: ATTEMPTS, failure: expect.stringContaining("mailbox busy") }]);
});

test("two senders never send one letter twice", async ({ pool, poolUrl }) => {
  server = await startSmtpServer(0);
  const other = connect(poolUrl, { max: 2 });
  for (let each = 0; each < 20; each += 1) await writeLetter(pool, { ...letter, toAddress: `reader${each}@newsroom.example` });

  await Promise.all([sendLetters(pool, openMailbag()), sendLetters(other.db, openMailbag())]);
  await other.close();

  expect(new Set(server.taken.map(({ to }) => to)).size).toBe(20);
  expect(server.taken).toHaveLength(20);
});

test("takes nothing for a second recipient or a header, whatever stands in an address or subject", async ({ pool }) => {
  server = await startSmtpServer(0);
  await writeLetter(pool, { ...letter, subject: "Тема\r\nBcc: spy@evil.example", toAddress: "a@newsroom.example" });

  await sendLetters(pool, openMailbag());

  expect(server.taken.map(({ to }) => to)).toEqual(["a@newsroom.example"]);
  expect(server.taken[0]?.message).not.toMatch(/^Bcc:/im);
});

const passMinutes = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

function openMailbag(): Mailbag {
  const mailbag = toMailbag({ ADMIN_URL: "https://desk.example", SMTP_URL: server.url, MAIL_FROM: "Polosa <desk@newsroom.example>" });
  if (!mailbag) throw new Error("No mail server is configured");
  return mailbag;
}

/** The body of a message, from the encoding in which it travels. */
function decode(message: string): string {
  const [, body = ""] = message.split(/\n\n([\s\S]*)/);
  return /Content-Transfer-Encoding: base64/i.test(message)
    ? Buffer.from(body, "base64").toString("utf8")
    : body.replaceAll("=\n", "").replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString("utf8"));
}
