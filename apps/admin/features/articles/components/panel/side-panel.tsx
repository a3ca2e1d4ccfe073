"use client";

import { useTranslations } from "use-intl";
import { ReviewPanel } from "../../../reviews/components/review-panel.tsx";
import { useLacksApproval } from "../../../reviews/components/reviews.tsx";
import { Plans } from "../../../schedules/components/plans.tsx";
import { Icon } from "../../../shell/components/icon.tsx";
import { Moment } from "../../../shell/components/moment.tsx";
import { useDraft } from "../../draft.tsx";
import { TakeDownButton } from "../take-down-button.tsx";
import { AddressField } from "./address-field.tsx";
import { BylineField } from "./byline-field.tsx";
import { CardsField } from "./cards-field.tsx";
import { DeadlineField } from "./deadline-field.tsx";
import { KindField } from "./kind-field.tsx";
import { LabelsField } from "./labels-field.tsx";
import { LeadPictureField } from "./lead-picture-field.tsx";
import { SectionField } from "./section-field.tsx";
import { TopicsField } from "./topics-field.tsx";
import { Translations } from "./translations.tsx";

const drawer =
  "max-lg:fixed max-lg:inset-y-0 max-lg:right-0 max-lg:z-30 max-lg:w-[min(24rem,100vw)] max-lg:overflow-y-auto max-lg:bg-paper max-lg:shadow-raised";

/** What is said about the text rather than in it: always there on wide screens, a drawer on narrow ones. */
export function SidePanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations();
  const { keeper, contents, draft } = useDraft();
  const { savedAt, savedBy, revision, publishedAt } = draft.standing;
  const lacksApproval = useLacksApproval(draft.phase === "unsaved" ? null : revision);
  const saveFirst = async () => ((await keeper.save()) ? keeper.draft.standing.revision : null);
  return (
    <aside
      id="panel"
      aria-label={t("panel.title")}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      className={`${open ? "" : "max-lg:hidden"} ${drawer} border-line border-l px-4 sm:px-6 lg:min-h-[calc(100dvh-3.5rem)]`}
    >
      <div className="flex items-center justify-between pt-3 lg:hidden">
        <h2 className="font-semibold">{t("panel.title")}</h2>
        <button type="button" className="button button-plain px-2.5" aria-label={t("shell.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="space-y-7 pt-4 pb-8 lg:sticky lg:top-14 lg:-mx-1 lg:max-h-[calc(100dvh-3.5rem)] lg:overflow-y-auto lg:px-1 lg:pt-6">
        <ReviewPanel articleId={contents.article.id} timeZone={contents.timeZone} saveFirst={saveFirst} />
        <SectionField />
        <KindField />
        <BylineField />
        <LeadPictureField />
        <TopicsField />
        <LabelsField />
        <CardsField />
        <DeadlineField />
        {contents.mayPublish && (
          <Plans
            articleId={contents.article.id}
            initial={contents.plans}
            timeZone={contents.timeZone}
            isPublished={draft.standing.publishedRevision !== null}
            saveFirst={saveFirst}
            note={lacksApproval && <p className="mb-2 text-sm text-warn">{t("reviews.lackingPlan")}</p>}
          />
        )}
        <Translations onOpen={onClose} />
        <AddressField />
        <div className="hint space-y-1 border-line border-t pt-4">
          <p>
            {t("panel.saved", { name: savedBy, revision })}, <Moment at={savedAt} timeZone={contents.timeZone} />
          </p>
          {publishedAt && (
            <p>
              {t("panel.published")} <Moment at={publishedAt} timeZone={contents.timeZone} />
            </p>
          )}
        </div>
        {!contents.mayPublish && <p className="hint">{t("panel.editorPublishes")}</p>}
        <TakeDownButton />
      </div>
    </aside>
  );
}
