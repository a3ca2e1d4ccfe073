import { useSyncExternalStore } from "react";

/** One value outside React that components can watch: what changes with a key must not render the page. */
export class Held<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  read = (): Value => this.#value;

  put = (value: Value): void => {
    this.#value = value;
    for (const listener of this.#listeners) listener();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export const useHeld = <Value>(held: Held<Value>): Value => useSyncExternalStore(held.subscribe, held.read, held.read);
