"use client";

import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { useEffect, useState } from "react";
import { MarginPanel } from "../../margins/components/margin-panel.tsx";
import type { Margin } from "../../margins/loaders.ts";
import { usePictures } from "../../media/components/pictures.tsx";
import { ReviewsProvider } from "../../reviews/components/reviews.tsx";
import { BesideProvider } from "../../translations/components/beside-desk.tsx";
import { findNewestAction, publishArticleAction, saveDraftAction, takeDownArticleAction } from "../actions.ts";
import { DraftProvider } from "../draft.tsx";
import { DraftKeeper } from "../editor/draft-keeper.ts";
import { CopyShelf } from "../editor/local-copy.ts";
import { toDocument } from "../editor/to-document.ts";
import { useDocumentEditor } from "../editor/use-document-editor.ts";
import { useLeaveGuard } from "../editor/use-leave-guard.ts";
import type { EditorContents } from "../loaders.ts";
import { bringIn } from "../saving/bring-in.ts";
import { untilComposed } from "../saving/composition.ts";
import { useLocalCopy } from "../saving/use-local-copy.ts";
import { Columns } from "./columns.tsx";
import { Notices } from "./notices/notices.tsx";
import { SidePanel } from "./panel/side-panel.tsx";
import { Toolbar } from "./tools/toolbar.tsx";
import { TopBar } from "./top-bar.tsx";
import { WritingSurface } from "./writing-surface.tsx";

/** The writing desk: a bar above, the text, and what is said about it at the side. */
export function ArticleEditor({ contents, margin }: { contents: EditorContents; margin: Margin }) {
  const [panel, setPanel] = useState(false);
  const [told] = useState(() => toTold(contents));
  const { remember } = usePictures();
  const [shelf] = useState(() => new CopyShelf(contents.personId, contents.article.id));
  const [keeper] = useState(() => toKeeper({ contents, shelf, remember }));
  const editor = useDocumentEditor({ contents, onChange: () => keeper.change() });

  useEffect(() => {
    if (!editor) return;
    keeper.readDocument = () => toDocument(editor.getJSON());
    keeper.writeDocument = (document) => bringIn(editor, document);
    keeper.untilStill = () => untilComposed(editor);
  }, [editor, keeper]);
  useLeaveGuard(keeper, shelf);
  const found = useLocalCopy({ editor, keeper, shelf, contents });

  return (
    <DraftProvider keeper={keeper} contents={contents}>
      <BesideProvider told={told}>
        <ReviewsProvider desk={contents.reviewDesk}>
          <TopBar panel={panel} onPanel={setPanel} />
          <Columns panel={<SidePanel open={panel} onClose={() => setPanel(false)} />}>
            <WritingSurface editor={editor}>
              <Toolbar editor={editor} />
              <Notices found={found} />
            </WritingSurface>
          </Columns>
        </ReviewsProvider>
      </BesideProvider>
      {editor && <MarginPanel editor={editor} articleId={contents.article.id} margin={margin} timeZone={contents.timeZone} onAccepted={() => keeper.save()} />}
    </DraftProvider>
  );
}

function toTold({ article, original }: EditorContents) {
  return { articleId: article.id, locale: article.locale, others: article.translations.map(({ locale }) => locale), original };
}

function toKeeper({ contents, shelf, remember }: { contents: EditorContents; shelf: CopyShelf; remember: (picture: Picture) => void }): DraftKeeper {
  const { article, standing } = contents;
  const { document, ...said } = article.text;
  const keeper = new DraftKeeper({
    articleId: article.id,
    fields: { ...said, sectionId: article.sectionId },
    document,
    standing,
    newsroom: { save: saveDraftAction, findNewest, publish: publishArticleAction, takeDown: takeDownArticleAction },
    keepCopy: (copy) => (copy ? shelf.put(copy, () => keeper.readDocument()) : shelf.drop()),
  });
  return keeper;

  async function findNewest(input: Parameters<typeof findNewestAction>[0]) {
    const newest = await findNewestAction(input);
    if (newest.ok) Object.values(newest.value.pictures).forEach(remember);
    return newest;
  }
}
