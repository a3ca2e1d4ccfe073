const PAUSE_MS = 200;
/** After these somebody may be gone, or have asked for what was typed. */
const urgent = ["beforeunload", "visibilitychange", "pointerdown", "focusout"];

/** Tells the page around the text of changes: after the first letter is shown, then a few times a second, and at once before the page is left or a key or button asks for a save. */
export class ChangeNotice {
  readonly #tell: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending = false;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  change(): void {
    this.#pending = true;
    if (this.#timer === undefined) requestAnimationFrame(() => setTimeout(() => this.#round()));
    this.#timer ??= setTimeout(() => this.#round(), PAUSE_MS);
  }

  flush = (): void => {
    if (!this.#pending) return;
    this.#pending = false;
    this.#tell();
  };

  /** Before anybody else hears of those events. Returns how to stop. */
  watch(): () => void {
    const ask = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && this.flush();
    window.addEventListener("keydown", ask, { capture: true });
    for (const type of urgent) window.addEventListener(type, this.flush, { capture: true });
    return () => {
      window.removeEventListener("keydown", ask, { capture: true });
      for (const type of urgent) window.removeEventListener(type, this.flush, { capture: true });
      clearTimeout(this.#timer);
      this.flush();
    };
  }

  #round(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#pending ? setTimeout(() => this.#round(), PAUSE_MS) : undefined;
    this.flush();
  }
}
