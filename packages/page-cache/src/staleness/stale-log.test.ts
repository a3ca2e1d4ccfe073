import { expect, test } from "vitest";
import { createStaleLog } from "./stale-log.ts";

test("judges a render by what went stale after it began, and by the first of it", () => {
  const log = createStaleLog();
  const early = log.watch();
  log.record([{ key: "a", hard: false }], 10);
  const late = log.watch();
  log.record(
    [
      { key: "a", hard: false },
      { key: "b", hard: true },
    ],
    20,
  );

  expect(early.judge(["a"])).toEqual({ hard: false, softAt: 10 });
  expect(late.judge(["a"])).toEqual({ hard: false, softAt: 20 });
  expect(late.judge(["a", "b"])).toEqual({ hard: true, softAt: 20 });
  expect(late.judge(["c"])).toEqual({ hard: false, softAt: null });
});

test("remembers nothing that no render under way needs", () => {
  const log = createStaleLog();
  log.record([{ key: "a", hard: true }], 1);
  const first = log.watch();
  log.record([{ key: "b", hard: true }], 2);
  const second = log.watch();
  log.record([{ key: "c", hard: true }], 3);

  const sizes = [log.size()];
  first.end();
  sizes.push(log.size());
  expect(second.judge(["c"]).hard).toBe(true);
  second.end();
  sizes.push(log.size());

  expect(sizes).toEqual([2, 1, 0]);
});
