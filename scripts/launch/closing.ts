import { OperatorError } from "./operator-error.ts";

const patience = 9500;
const open: (() => Promise<unknown>)[] = [];
const listeners: (() => void)[] = [];
let closing: Promise<void> | null = null;

export const isClosing = (): boolean => closing !== null;

/** Remembers how to end what is being opened, also when the end comes while it still opens. */
export async function closeLater<T>(opening: Promise<T>, close: (opened: T) => unknown): Promise<T> {
  open.push(() => opening.then(close, () => {}));
  return opening;
}

/** The same for what ends by itself; the function that is returned forgets it. */
export function closeUnlessEnded(close: () => Promise<unknown>): () => void {
  open.push(close);
  return () => {
    const place = open.indexOf(close);
    if (place >= 0) open.splice(place, 1);
  };
}

/** For what others should know as soon as the end begins. */
export function onClosing(listener: () => void): void {
  listeners.push(listener);
}

/** Ends everything, the last opened first. */
export function closeAll(): Promise<void> {
  closing ??= (async () => {
    for (const listener of listeners) listener();
    for (let close = open.pop(); close; close = open.pop()) {
      await close().catch((error: unknown) => console.error(error));
    }
  })();
  return closing;
}

type Launch = { main(): Promise<number>; onSignal(): void; signalCode: number };

/** Runs a launcher to its end, whichever way it comes: its own return, an error, a signal, or the death of the process above it. */
export async function runToEnd({ main, onSignal, signalCode }: Launch): Promise<never> {
  const stop = async (code: number) => {
    if (isClosing()) return;
    onSignal();
    setTimeout(() => process.exit(1), patience);
    await closeAll();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signalCode));
  process.on("disconnect", () => stop(1));
  process.channel?.unref();

  const code = await main().catch(complain);
  await closeAll();
  process.exit(code);
}

async function complain(error: unknown): Promise<number> {
  // While everything is being ended, what was at work fails: that is no news.
  if (isClosing()) return new Promise<never>(() => {});
  console.error(error instanceof OperatorError ? error.message : error);
  return 1;
}
