"use client";

import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useLacksApproval } from "../../reviews/components/reviews.tsx";
import { Spinner } from "../../shell/components/spinner.tsx";
import { useDraft } from "../draft.tsx";
import { findGap, goTo } from "../editor/gaps.ts";
import { ChangeDialog } from "./notices/change-dialog.tsx";

/** Publishes, or leads to what is missing. That an approval is, it says before. */
export function PublishButton({ onPanel }: { onPanel: (open: boolean) => void }) {
  const t = useTranslations("editor");
  const reviews = useTranslations("reviews");
  const id = useId();
  const { keeper, draft } = useDraft();
  const { state, publishedRevision, revision } = draft.standing;
  const [saying, setSaying] = useState(false);
  const isOut = (state === "published" || state === "corrected") && draft.phase === "saved";
  const lacksApproval = useLacksApproval(draft.phase === "unsaved" ? null : revision) && !isOut;

  async function publish() {
    if (keeper.hasGaps()) return showGap();
    // Readers have seen the text: whoever changes it is asked what they should be told.
    if (publishedRevision !== null) return setSaying(true);
    if (await keeper.publish()) return;
    // Somebody published it meanwhile.
    if (keeper.draft.refusal?.reason === "change_unsaid") return setSaying(true);
    showGap();
  }

  function showGap() {
    const field = findGap(keeper.draft.gaps);
    if (field?.closest("#panel")) onPanel(true);
    if (field) goTo(field);
  }

  function stopSaying() {
    setSaying(false);
    showGap();
  }

  return (
    <>
      {lacksApproval && (
        <span id={id} className="text-sm text-warn max-lg:order-last max-lg:basis-full">
          {reviews("lacking")}
        </span>
      )}
      <button
        type="button"
        className="button button-primary max-sm:px-2 max-sm:text-[0.875rem] max-lg:flex-1"
        aria-describedby={lacksApproval ? id : undefined}
        disabled={draft.phase === "publishing" || isOut}
        onClick={publish}
      >
        {draft.phase === "publishing" && <Spinner />}
        {t(publishedRevision === null ? "publish" : "update")}
      </button>
      {saying && <ChangeDialog onClose={stopSaying} />}
    </>
  );
}
