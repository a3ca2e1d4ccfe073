import { describe, expect, test } from "vitest";
import { screenComment } from "./checks.ts";
import type { Earlier } from "./comparison.ts";
import type { Facts } from "./facts.ts";
import { Screening } from "./input.ts";

const usual = Screening.parse({});

const fine: Facts = {
  body: "Спасибо, интересно.",
  thread: { mode: "open", secondsToWait: 0 },
  sanction: null,
  turns: { reader: 1, address: 1, article: 1 },
  form: { website: "", hasKey: true, secondsOpen: 40, proof: "none" },
  earlier: [],
  record: { visible: 3, removed: 0, lately: 3 },
  othersFromAddress: 0,
  looksLikeStaff: false,
  hits: [],
  outside: "allow",
};

const sentence = "Мост обещали открыть ещё весной, а машины до сих пор едут в объезд.";
const said = (told: Partial<Earlier>): Earlier => ({ own: true, here: true, sameWords: false, likeness: 0, ...told });
const hit = (severity: "forbidden" | "suspect") => ({ entry: { word: "гадость", severity }, from: 0, to: 7 });
const screen = (change: Partial<Facts>) => screenComment({ ...fine, ...change }, usual);

test("lets a known reader's plain words through", () => expect(screen({})).toEqual({ outcome: "allow", reason: "clean" }));

describe("refuses", () => {
  test.for<[string, Partial<Facts>]>([
    ["thread_closed", { thread: { mode: "closed", secondsToWait: 0 } }],
    ["thread_read_only", { thread: { mode: "read_only", secondsToWait: 0 } }],
    ["slow_mode", { thread: { mode: "open", secondsToWait: 12 } }],
    ["reader_banned", { sanction: "ban" }],
    ["reader_muted", { sanction: "mute" }],
    ["trap_filled", { form: { ...fine.form, website: "https://pills.example" } }],
    ["too_fast", { turns: { reader: 6, address: 6, article: 6 } }],
    ["address_too_fast", { turns: { reader: 1, address: 16, article: 16 } }],
    ["repeated", { earlier: [said({ sameWords: true, likeness: 1 })] }],
    ["forbidden_word", { hits: [hit("suspect"), hit("forbidden")] }],
  ])("%s", ([reason, change]) => expect(screen(change)).toEqual({ outcome: "refuse", reason }));

  test("what is longer than the site takes", () =>
    expect(screenComment({ ...fine, body: "а".repeat(501) }, Screening.parse({ limits: { longest: 500 } }))).toEqual({
      outcome: "refuse",
      reason: "too_long",
    }));

  test("before it holds", () =>
    expect(screen({ earlier: [said({ sameWords: true })], record: { visible: 0, removed: 0, lately: 0 } })).toMatchObject({ outcome: "refuse" }));
});

describe("holds", () => {
  test.for<[string, Partial<Facts>]>([
    ["reader_held", { sanction: "hold" }],
    ["waiting_first", { thread: { mode: "waiting_first", secondsToWait: 0 } }],
    ["unproven", { form: { ...fine.form, proof: "to_moderator" } }],
    ["outside_held", { outside: "outside_held" }],
    ["outside_failed", { outside: "outside_failed" }],
    ["article_too_fast", { turns: { reader: 1, address: 1, article: 121 } }],
    ["looks_like_staff", { looksLikeStaff: true }],
    ["repeated_elsewhere", { body: sentence, earlier: [said({ here: false, sameWords: true, likeness: 1 })] }],
    ["said_by_others", { body: sentence, earlier: [said({ own: false, sameWords: true, likeness: 1 })] }],
    ["nearly_repeated", { body: sentence, earlier: [said({ own: false, here: false, likeness: 0.8 })] }],
    ["only_links", { body: "смотри https://a.example/b" }],
    ["many_links", { body: "вот что писали раньше: https://a.example и www.b.example" }],
    ["suspect_word", { hits: [hit("suspect")] }],
    ["shouting", { body: "БҰЛ ҚАЛАЙ БОЛҒАНЫ, АҒАЙЫН" }],
    ["reader_record", { record: { visible: 5, removed: 3, lately: 8 } }],
    ["new_reader", { record: { visible: 0, removed: 0, lately: 0 } }],
  ])("%s", ([reason, change]) => expect(screen(change)).toEqual({ outcome: "hold", reason }));

  test("shouting beside a quiet link", () =>
    expect(screen({ body: "ПЕРВЫЙ УРОК БЕСПЛАТНО ДЛЯ ВСЕХ http://example.example/a-very-long-quiet-address" })).toMatchObject({ reason: "shouting" }));
});

describe("asks for proof", () => {
  const robot: Partial<Facts> = { form: { ...fine.form, secondsOpen: 0.3 }, record: { visible: 0, removed: 0, lately: 0 } };

  test("of a form that a new reader filled in at once", () => expect(screen(robot)).toEqual({ outcome: "challenge", reason: "suspicious" }));
  test("and takes it", () =>
    expect(screen({ ...robot, form: { ...fine.form, secondsOpen: 0.3, proof: "solved" } })).toMatchObject({ outcome: "hold", reason: "new_reader" }));
  test("but not of a quick typist whom it knows", () => expect(screen({ form: { ...fine.form, secondsOpen: 1 } })).toMatchObject({ outcome: "allow" }));
  test("nor of a newcomer without script who names a source", () =>
    expect(
      screen({
        body: "Подробнее: https://a.example, там всё сказано",
        form: { ...fine.form, hasKey: false, secondsOpen: null },
        record: { visible: 0, removed: 0, lately: 0 },
      }),
    ).toMatchObject({
      outcome: "hold",
    }));
});

describe("lets through", () => {
  test.for<[string, Partial<Facts>]>([
    ["the same thanks under another article", { earlier: [said({ here: false, sameWords: true, likeness: 1 })] }],
    ["the same thanks from somebody else", { earlier: [said({ own: false, sameWords: true, likeness: 1 })] }],
    ["abbreviations", { body: "ОДКБ и КазНУ" }],
    ["one link among words", { body: "Вот закон, о котором речь: adilet.zan.kz/rus/docs" }],
    ["a record with one slip", { record: { visible: 5, removed: 1, lately: 3 } }],
    ["the warned", { sanction: "warning" }],
  ])("%s", ([, change]) => expect(screen(change)).toEqual({ outcome: "allow", reason: "clean" }));
});

test("does what the site says of each check, and nothing where it is off", () => {
  const said = { ...fine, body: "https://a.example" };

  expect(screenComment(said, Screening.parse({ checks: { only_links: "mark" } }))).toEqual({ outcome: "mark", reason: "only_links" });
  expect(screenComment(said, Screening.parse({ checks: { only_links: "refuse" } }))).toEqual({ outcome: "refuse", reason: "only_links" });
  expect(screenComment(said, Screening.parse({ checks: { only_links: "off" } }))).toMatchObject({ outcome: "allow" });
});
