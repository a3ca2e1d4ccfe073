import { expect, test, vi } from "vitest";
import { ChangeNotice } from "./change-notice.ts";

test("a letter is told of once it is shown, many letters a few times a second, and none is forgotten", () => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => setTimeout(frame, 16));
  const told = vi.fn();
  const notice = new ChangeNotice(told);

  notice.change();
  vi.advanceTimersByTime(20);
  expect(told).toHaveBeenCalledTimes(1);
  for (let letter = 0; letter < 20; letter += 1) {
    notice.change();
    vi.advanceTimersByTime(20);
  }
  expect(told.mock.calls.length).toBeLessThan(5);
  notice.change();
  const before = told.mock.calls.length;
  notice.flush();
  expect(told).toHaveBeenCalledTimes(before + 1);
  vi.advanceTimersByTime(1_000);

  expect(told).toHaveBeenCalledTimes(before + 1);
});
