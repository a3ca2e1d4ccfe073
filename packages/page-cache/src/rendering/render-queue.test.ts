import { expect, test } from "vitest";
import { createFakeClock } from "../../tests/support/fake-clock.ts";
import { createRenderQueue } from "./render-queue.ts";

const limits = { maxRenders: 1, maxQueued: 10, queueTimeoutMs: 1_000 };

test("lets a page that readers know go first", async () => {
  const queue = createRenderQueue(limits, createFakeClock());
  const order: string[] = [];
  const leave = await queue.enter();
  const unknown = queue.enter().then((done) => {
    order.push("unknown");
    done();
  });
  const known = queue.enterFirst().then((done) => {
    order.push("known");
    done();
  });

  leave();
  await Promise.all([unknown, known]);

  expect(order).toEqual(["known", "unknown"]);
  expect([queue.running(), queue.waiting()]).toEqual([0, 0]);
});

test("ends a turn once, however often it is told", async () => {
  const queue = createRenderQueue(limits, createFakeClock());
  const leave = await queue.enter();

  leave();
  leave();
  await queue.enter();

  expect(queue.running()).toBe(1);
});
