import { isClosing } from "./closing.ts";

const beat = 15_000;
const running = new Map<string, { begunAt: number; note: string }>();

/** Runs one step, says that it does, how long it takes and that it is done. Steps may overlap. */
export async function step<T>(title: string, work: (note: (text: string) => void) => Promise<T>): Promise<T> {
  const state = { begunAt: Date.now(), note: "" };
  running.set(title, state);
  const announce = setTimeout(() => write("...", title, state.note), process.stdout.isTTY ? 0 : 300);
  const heartbeat = setInterval(() => write("...", title, `${state.note} ${seconds(state.begunAt)}`), process.stdout.isTTY ? 1000 : beat);
  try {
    const result = await work((text) => {
      state.note = text;
    });
    end("done", title, seconds(state.begunAt));
    return result;
  } catch (error) {
    if (!isClosing()) end("fail", title, seconds(state.begunAt));
    throw error;
  } finally {
    running.delete(title);
    clearTimeout(announce);
    clearInterval(heartbeat);
  }
}

export function say(text: string): void {
  clearStatus();
  process.stdout.write(`${text}\n`);
}

export function seconds(since: number): string {
  const passed = (Date.now() - since) / 1000;
  return `${passed < 10 ? passed.toFixed(1) : Math.round(passed)} s`;
}

function end(mark: string, title: string, note: string): void {
  running.delete(title);
  say(`  ${mark}  ${title}  ${note}`);
}

/** On a terminal one line that changes, elsewhere a line now and then. */
function write(mark: string, title: string, note: string): void {
  if (isClosing()) return;
  if (!process.stdout.isTTY) {
    process.stdout.write(`  ${mark}   ${title}  ${note}\n`);
    return;
  }
  const steps = [...running].map(([name, state]) => `${name} ${state.note} ${seconds(state.begunAt)}`);
  clearStatus();
  process.stdout.write(`  ...   ${steps.join(" | ")}`.slice(0, (process.stdout.columns || 80) - 1));
}

function clearStatus(): void {
  if (process.stdout.isTTY) process.stdout.write("\r\u001b[K");
}

// A reader of our output that has gone (npm start | head) is no reason to stop serving.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});
