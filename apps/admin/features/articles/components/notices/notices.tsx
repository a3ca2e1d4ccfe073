"use client";

import { useTranslations } from "use-intl";
import { Banner } from "../../../shell/components/banner.tsx";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useDraft } from "../../draft.tsx";
import type { FoundCopy } from "../../saving/use-local-copy.ts";
import { BroughtNotice } from "./brought-notice.tsx";
import { ConflictBanner } from "./conflict-banner.tsx";
import { CopyNotice } from "./copy-notice.tsx";

/** Stays in sight below the tools, wherever in the text somebody is. */
export function Notices({ found }: { found: FoundCopy | null }) {
  const t = useTranslations("notices");
  const toSentence = useReason();
  const language = useLanguage();
  const { draft } = useDraft();
  const { refusal, gaps, notice } = draft;
  return (
    <div lang={language} className="sticky top-[6.75rem] z-10 mb-6 space-y-3 font-sans empty:hidden sm:top-[10.25rem] lg:top-[7rem]">
      {found && <CopyNotice found={found} />}
      {draft.brought && <BroughtNotice key={draft.standing.revision} brought={draft.brought} />}
      {draft.merge && <ConflictBanner merge={draft.merge} />}
      {refusal && !draft.merge && <Banner tone="refusal">{toSentence(refusal.reason)}</Banner>}
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
