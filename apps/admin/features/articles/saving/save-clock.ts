const PAUSE_MS = 700;
/** Somebody who types without a pause is saved this often. */
const LONGEST_MS = 3_000;
/** What passes between attempts that fail. */
const RETRIES_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Says when to save: a moment after the last key, or sooner; when that fails, later and later. */
export class SaveClock {
  readonly #save: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #failures = 0;

  constructor(save: () => void) {
    this.#save = save;
  }

  typed(): void {
    // The next attempt has its time already.
    if (this.#failures > 0) return;
    this.#waitingSince ??= Date.now();
    this.#ringIn(Math.min(PAUSE_MS, Math.max(0, this.#waitingSince + LONGEST_MS - Date.now())));
  }

  failed(): void {
    this.#ringIn(RETRIES_MS[this.#failures] ?? RETRIES_MS.at(-1) ?? 0);
    this.#failures += 1;
  }

  answered(): void {
    this.#failures = 0;
  }

  /** The save is under way, or must not be. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waitingSince = null;
  }

  #ringIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#save, milliseconds);
  }
}
