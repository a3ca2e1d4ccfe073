import { useEffect } from "react";
import type { DraftKeeper } from "./draft-keeper.ts";

/** Asks before the page with unsaved words goes away, saves what it can when it goes, and takes Ctrl+S from the browser. */
export function useLeaveGuard(keeper: DraftKeeper): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (keeper.unsaved) event.preventDefault();
    };
    const save = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== "KeyS") return;
      event.preventDefault();
      void keeper.save();
    };
    const saveWhenHidden = () => {
      if (document.visibilityState === "hidden" && !keeper.stuck) void keeper.save();
    };
    window.addEventListener("beforeunload", ask);
    window.addEventListener("keydown", save);
    document.addEventListener("visibilitychange", saveWhenHidden);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("keydown", save);
      document.removeEventListener("visibilitychange", saveWhenHidden);
    };
  }, [keeper]);
}
