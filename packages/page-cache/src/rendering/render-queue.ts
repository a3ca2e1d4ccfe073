import type { Clock } from "../clock.ts";
import type { Limits } from "../options.ts";

/** There is no room to render this now. */
export class Overloaded extends Error {
  override name = "Overloaded";
}

export type RenderQueue = {
  /** Resolves, when it is this render's turn, to the function that ends the turn. Rejects with `Overloaded`. */
  enter: () => Promise<() => void>;
  /** The same, ahead of those who came by `enter`: a page that readers know goes before one nobody has asked for yet. */
  enterFirst: () => Promise<() => void>;
  running: () => number;
  waiting: () => number;
};

type Ticket = { admit: () => void };
type QueueLimits = Pick<Limits, "maxRenders" | "maxQueued" | "queueTimeoutMs">;

export function createRenderQueue(limits: QueueLimits, clock: Clock): RenderQueue {
  const known = new Set<Ticket>();
  const unknown = new Set<Ticket>();
  let running = 0;

  const waiting = (): number => known.size + unknown.size;

  const leave = (): void => {
    running -= 1;
    const lane = known.size > 0 ? known : unknown;
    for (const ticket of lane) {
      lane.delete(ticket);
      ticket.admit();
      return;
    }
  };

  const turn = (): (() => void) => {
    running += 1;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      leave();
    };
  };

  const enter = (lane: Set<Ticket>): Promise<() => void> => {
    if (running < limits.maxRenders) return Promise.resolve(turn());
    if (waiting() >= limits.maxQueued) return Promise.reject(new Overloaded("queue full"));

    return new Promise((resolve, reject) => {
      const cancel = clock.after(limits.queueTimeoutMs, () => {
        lane.delete(ticket);
        reject(new Overloaded("queued too long"));
      });
      const ticket = {
        admit: () => {
          cancel();
          resolve(turn());
        },
      };
      lane.add(ticket);
    });
  };

  return { enter: () => enter(unknown), enterFirst: () => enter(known), running: () => running, waiting };
}
