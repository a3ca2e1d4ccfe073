"use client";

import type { ThreadMode } from "@polosa/db/schema/threads.ts";
import { useTranslations } from "use-intl";

export interface Terms {
  mode: ThreadMode;
  slowSeconds: number;
}

const modes: readonly ThreadMode[] = ["open", "waiting_first", "read_only", "closed"];
const slow = [0, 30, 60, 300, 900, 3_600] as const;

/** Whether comments are taken, and how often from one reader. */
export function TermsFields({ terms, onChange }: { terms: Terms; onChange: (terms: Terms) => void }) {
  const t = useTranslations("threads");
  const mode = modes.find((each) => each === terms.mode) ?? "open";
  const pauses = [...new Set([...slow, terms.slowSeconds])].toSorted((one, other) => one - other);
  return (
    <>
      <label className="block min-w-44 flex-1">
        <span className="label">{t("mode")}</span>
        <select className="field" value={mode} onChange={(event) => onChange({ ...terms, mode: modes.find((each) => each === event.target.value) ?? mode })}>
          {modes.map((each) => (
            <option key={each} value={each}>
              {t(`modes.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="block min-w-40 flex-1">
        <span className="label">{t("slow")}</span>
        <select className="field" value={terms.slowSeconds} onChange={(event) => onChange({ ...terms, slowSeconds: Number(event.target.value) })}>
          {pauses.map((seconds) => (
            <option key={seconds} value={seconds}>
              {seconds === 0 ? t("noSlow") : seconds < 60 ? t("seconds", { count: seconds }) : t("minutes", { count: Math.round(seconds / 60) })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
