"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { publishArticleAction, saveDraftAction, takeDownArticleAction } from "../actions.ts";
import { DraftProvider } from "../draft.tsx";
import { DraftKeeper, type Fields } from "../editor/draft-keeper.ts";
import { CopyShelf, type LocalCopy } from "../editor/local-copy.ts";
import { toDocument } from "../editor/to-document.ts";
import { useDocumentEditor } from "../editor/use-document-editor.ts";
import { useLeaveGuard } from "../editor/use-leave-guard.ts";
import type { EditorContents } from "../loaders.ts";
import { Notices } from "./notices/notices.tsx";
import { SidePanel } from "./panel/side-panel.tsx";
import { Toolbar } from "./tools/toolbar.tsx";
import { TopBar } from "./top-bar.tsx";
import { WritingSurface } from "./writing-surface.tsx";

/** The writing desk: a bar above, the text, and what is said about it at the side. */
export function ArticleEditor({ contents }: { contents: EditorContents }) {
  const t = useTranslations("editor");
  const [panel, setPanel] = useState(false);
  const [shelf] = useState(() => new CopyShelf(contents.personId, contents.article.id));
  const [keeper] = useState(() => toKeeper(contents, shelf));
  const editor = useDocumentEditor({ contents, onChange: () => keeper.change() });
  const [copy, setCopy] = useState<LocalCopy | null>(null);

  useEffect(() => setCopy(shelf.find()), [shelf]);
  useEffect(() => {
    if (editor) keeper.readDocument = () => toDocument(editor.getJSON());
  }, [editor, keeper]);
  useLeaveGuard(keeper);

  function bringBack({ fields, document }: LocalCopy) {
    editor?.commands.setContent(document, { emitUpdate: false });
    keeper.change(fields);
    setCopy(null);
  }

  function dropCopy() {
    shelf.drop();
    setCopy(null);
  }

  return (
    <DraftProvider keeper={keeper} contents={contents}>
      <TopBar panel={panel} onPanel={setPanel} />
      <div className="mx-auto grid max-w-7xl lg:grid-cols-[minmax(0,1fr)_21rem]">
        <main id="content" className="min-w-0 px-4 pb-32 sm:px-8">
          <h1 className="sr-only">{t("title")}</h1>
          <WritingSurface editor={editor}>
            <Toolbar editor={editor} />
            <Notices copy={copy} onBringBack={bringBack} onDropCopy={dropCopy}>
              {null}
            </Notices>
          </WritingSurface>
        </main>
        <SidePanel open={panel} onClose={() => setPanel(false)} />
      </div>
    </DraftProvider>
  );
}

function toKeeper({ article, standing }: EditorContents, shelf: CopyShelf): DraftKeeper {
  const { document: _, ...said } = article.text;
  const keeper = new DraftKeeper({
    articleId: article.id,
    fields: { ...said, sectionId: article.sectionId },
    standing,
    newsroom: { save: saveDraftAction, publish: publishArticleAction, takeDown: takeDownArticleAction },
    keepCopy: (fields: Fields | null) => (fields ? shelf.put(fields, () => keeper.readDocument()) : shelf.drop()),
  });
  return keeper;
}
