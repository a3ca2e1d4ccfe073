import { useSyncExternalStore } from "react";

/** False until the page answers to what is done on it: a form sent before that would be sent by the browser itself, with what was typed in its address. */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
