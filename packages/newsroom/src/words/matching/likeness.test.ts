import { describe, expect, test } from "vitest";
import { fingerprint, foldName, likeness } from "./likeness.ts";

describe("takes names for one that look like one:", () => {
  test.for<[string, string]>([
    ["Аружан Сапарова", "Apyжaн Caпapoвa"],
    ["Ilya", "llya"],
    ["Мәдина", "Мадина"],
    ["Редакция", "Р\u200bе д а к ц и я"],
    ["Админ", "АДМИН!"],
    ["Polosa", "P0l0sa"],
  ])("%s, %s", ([one, other]) => expect(foldName(other)).toBe(foldName(one)));
});

test("keeps other names apart", () => expect(foldName("Арман")).not.toBe(foldName("Арсен")));

test("gives the same text one fingerprint in every disguise", () => {
  const plain = fingerprint("Купите, это дешево");

  expect(fingerprint("КУПИТЕ это   дёшево!!!")).toBe(plain);
  expect(fingerprint("Кyпите\u200b это дeшево")).toBe(plain);
  expect(fingerprint("Купите, это дорого")).not.toBe(plain);
  expect(fingerprint("🤡")).not.toBe(fingerprint("👍"));
});

test("says how near two texts are", () => {
  const text = "Наш новый магазин открылся на проспекте Абая, приходите за подарками";

  expect(likeness(text, text.toUpperCase())).toBe(1);
  expect(likeness(text, text.replace("подарками", "скидками"))).toBeGreaterThan(0.8);
  expect(likeness(text, "Спасибо автору, очень подробный разбор")).toBeLessThan(0.1);
});
