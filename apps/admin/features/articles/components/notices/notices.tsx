"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Banner } from "../../../shell/components/banner.tsx";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { useMoment } from "../../../shell/components/use-moment.ts";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useDraft } from "../../draft.tsx";
import type { LocalCopy } from "../../editor/local-copy.ts";
import { ConflictBanner } from "./conflict-banner.tsx";

interface Props {
  /** Unsaved work of an earlier visit, found in this browser. */
  copy: LocalCopy | null;
  onBringBack: (copy: LocalCopy) => void;
  onDropCopy: () => void;
  children: ReactNode;
}

/** Stays in sight below the tools, wherever in the text somebody is. */
export function Notices({ copy, onBringBack, onDropCopy, children }: Props) {
  const t = useTranslations("notices");
  const toSentence = useReason();
  const language = useLanguage();
  const { contents, draft } = useDraft();
  const toMoment = useMoment(contents.timeZone);
  const { refusal, gaps, notice } = draft;
  return (
    <div lang={language} className="sticky top-[6.75rem] z-10 mb-6 space-y-3 font-sans empty:hidden sm:top-[10.25rem] lg:top-[7rem]">
      {children}
      {copy && (
        <Banner
          tone="warning"
          actions={
            <>
              <button type="button" className="button" onClick={() => onBringBack(copy)}>
                {t("bringBack")}
              </button>
              <button type="button" className="button button-plain" onClick={onDropCopy}>
                {t("dropCopy")}
              </button>
            </>
          }
        >
          {t("copyFound", { at: toMoment(copy.at) })}
        </Banner>
      )}
      {refusal?.reason === "saved_meanwhile" && <ConflictBanner />}
      {refusal && refusal.reason !== "saved_meanwhile" && <Banner tone="refusal">{toSentence(refusal.reason)}</Banner>}
      {gaps.length > 0 && (
        <Banner tone="refusal">
          <p className="font-semibold">{t("gaps")}</p>
          <ul className="list-disc pl-5">
            {gaps.map((gap) => (
              <li key={gap}>{toSentence(gap)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {notice && <Done notice={notice} address={draft.standing.address} />}
    </div>
  );
}

function Done({ notice, address }: { notice: "published" | "updated" | "taken_down"; address: string }) {
  const t = useTranslations("notices");
  const open = (
    <a className="button" href={address} target="_blank" rel="noopener">
      {t("open")}
    </a>
  );
  return (
    <Banner tone="success" actions={notice === "taken_down" ? null : open}>
      {t(notice)}
    </Banner>
  );
}
