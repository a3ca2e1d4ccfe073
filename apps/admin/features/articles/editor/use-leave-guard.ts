import { useEffect } from "react";
import type { DraftKeeper } from "./draft-keeper.ts";
import type { CopyShelf } from "./local-copy.ts";

/** Asks before the page with unsaved words goes away, keeps and saves what it can when it goes, and takes Ctrl+S from the browser. */
export function useLeaveGuard(keeper: DraftKeeper, shelf: CopyShelf): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (keeper.unsaved) event.preventDefault();
    };
    const save = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== "KeyS") return;
      event.preventDefault();
      void keeper.save();
    };
    const leave = () => {
      shelf.flush();
      keeper.retry();
    };
    const comeAndGo = () => (document.visibilityState === "hidden" ? leave() : keeper.retry());
    const retry = () => keeper.retry();
    const page = new AbortController();
    const { signal } = page;
    window.addEventListener("beforeunload", ask, { signal });
    window.addEventListener("keydown", save, { signal });
    window.addEventListener("pagehide", leave, { signal });
    window.addEventListener("online", retry, { signal });
    window.addEventListener("focus", retry, { signal });
    document.addEventListener("visibilitychange", comeAndGo, { signal });
    return () => page.abort();
  }, [keeper, shelf]);
}
