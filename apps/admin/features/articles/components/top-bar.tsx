"use client";

import type { MouseEvent } from "react";
import { useTranslations } from "use-intl";
import { OthersHere } from "../../presences/components/others-here.tsx";
import { Icon } from "../../shell/components/icon.tsx";
import { useDraft } from "../draft.tsx";
import type { DraftKeeper } from "../editor/draft-keeper.ts";
import { StateBadge } from "./list/state-badge.tsx";
import { SaveState } from "./notices/save-state.tsx";
import { PublishButton } from "./publish-button.tsx";

/** One row on a wide screen, two on a narrow one. */
export function TopBar({ panel, onPanel }: { panel: boolean; onPanel: (open: boolean) => void }) {
  const t = useTranslations("editor");
  const history = useTranslations("revisions");
  const { keeper, contents, draft } = useDraft();
  const idle = draft.phase === "saved";

  return (
    <header className="sticky top-0 z-20 border-line border-b bg-sheet">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-2 p-2 sm:px-4">
        <a href="/articles" className="button button-plain px-1.5 sm:pr-3" onClick={(event) => leave(event, keeper)}>
          <Icon name="back" />
          <span className="max-sm:sr-only">{t("back")}</span>
        </a>
        <StateBadge state={draft.standing.state} />
        <SaveState />
        <OthersHere articleId={contents.article.id} onRevision={(revision) => keeper.hear(revision)} />
        <button
          type="button"
          className={`button ml-auto ${idle ? "max-lg:hidden" : ""}`}
          disabled={idle || draft.phase === "saving"}
          onClick={() => keeper.save()}
          aria-keyshortcuts="Control+S"
        >
          {t("save")}
        </button>
        <button
          type="button"
          className={`button px-2.5 lg:hidden ${idle ? "ml-auto" : ""}`}
          aria-expanded={panel}
          aria-controls="panel"
          aria-label={t("panel")}
          onClick={() => onPanel(!panel)}
        >
          <Icon name="panel" />
        </button>
        <span className="basis-full lg:hidden" />
        <a
          href={`/articles/${contents.article.id}/revisions`}
          className="button button-plain px-2.5"
          title={history("open")}
          onClick={(event) => leave(event, keeper)}
        >
          <Icon name="history" />
          <span className="sr-only">{history("open")}</span>
        </a>
        <a
          href={`/articles/${contents.article.id}/preview`}
          target="_blank"
          rel="noopener"
          className="button max-sm:px-2 max-sm:text-[0.875rem] max-lg:flex-1"
          onClick={(event) => preview(event, keeper)}
        >
          {t("preview")}
        </a>
        {contents.mayPublish && <PublishButton onPanel={onPanel} />}
      </div>
    </header>
  );
}

/** Saves on the way out; what cannot be saved, the browser asks about. */
async function leave(event: MouseEvent<HTMLAnchorElement>, keeper: DraftKeeper) {
  const { href } = event.currentTarget;
  if (!keeper.unsaved || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  await keeper.save();
  window.location.assign(href);
}

/** The window opens at once, or the browser takes it for an advertisement; it gets its address when the text is saved. */
async function preview(event: MouseEvent<HTMLAnchorElement>, keeper: DraftKeeper) {
  const { href } = event.currentTarget;
  if (!keeper.unsaved) return;
  event.preventDefault();
  const opened = window.open("", "_blank");
  if (await keeper.save()) opened?.location.assign(href);
  else opened?.close();
}
