"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "../../../shell/components/icon.tsx";
import { Spinner } from "../../../shell/components/spinner.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import type { Acts, Toast } from "./use-acts.ts";

const SLOW_MS = 1_000;

/** Says what was done and for half a minute offers to undo it. The seconds are for the eye alone: read aloud they would be in the way. */
export function ActToast({ acts }: { acts: Acts }) {
  const t = useTranslations("moderation");
  const shell = useTranslations("shell");
  const { toast, closeToast } = acts;
  const isSlow = useSlow(acts.running > 0);
  const left = useSecondsLeft(toast?.until ?? 0);
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-16 z-30 flex justify-center p-4 lg:bottom-0">
      <div
        className={`flex max-w-full items-center gap-2 rounded-md bg-ink text-paper shadow-raised ${toast || isSlow ? "pointer-events-auto py-2 pr-2 pl-5" : ""}`}
      >
        <div role="status" className="min-w-0 text-sm">
          {isSlow ? <Running /> : toast && <Said toast={toast} />}
        </div>
        {toast && "done" in toast && toast.done !== "undo" && (
          <button
            type="button"
            className="min-h-11 shrink-0 cursor-pointer rounded px-3 font-semibold text-sm underline underline-offset-4 focus-visible:outline-paper"
            aria-keyshortcuts="z"
            onClick={() => void acts.undo()}
          >
            {t("undo")}
            <span aria-hidden="true" className="inline-block w-8 text-right font-normal tabular-nums">
              {left}
            </span>
          </button>
        )}
        {toast && (
          <button
            type="button"
            className="inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded focus-visible:outline-paper"
            aria-label={shell("close")}
            onClick={closeToast}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}

function Running() {
  const t = useTranslations("moderation");
  return (
    <span className="flex items-center gap-3 py-2 pr-3">
      <Spinner /> {t("running")}
    </span>
  );
}

function Said({ toast }: { toast: Toast }) {
  const t = useTranslations("moderation");
  const toSentence = useReason();
  if ("refused" in toast) return toSentence(toast.refused);
  const [first] = toast.missed;
  return (
    <>
      {t(`said.${toast.done}`, { count: toast.count })}
      {first && (
        <span className="block">
          {t("missed", {
            count: toast.missed.length,
            all: toast.count + toast.missed.length,
            name: first.name,
            by: first.by ?? t("somebody"),
            standing: t(`standing.${first.standing}`),
          })}
        </span>
      )}
    </>
  );
}

/** True when something has been going on for a second. */
function useSlow(isRunning: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isRunning) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isRunning]);
  return isSlow;
}

/** Seconds until then. */
function useSecondsLeft(until: number): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1_000)));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}
