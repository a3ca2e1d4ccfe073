import { isSame } from "@polosa/document/compare/node.ts";
import { Document } from "@polosa/document/document.ts";
import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import type { DraftKeeper } from "../editor/draft-keeper.ts";
import type { CopyShelf, LocalCopy } from "../editor/local-copy.ts";
import type { EditorContents } from "../loaders.ts";
import { bringIn } from "./bring-in.ts";
import type { Origin } from "./draft.ts";
import { mergeDrafts, type WholeDraft } from "./merge-drafts.ts";
import { asStored } from "./stored.ts";

/** Unsaved work of an earlier visit: brought back already, or somebody saved since and it waits to be asked for. */
export interface FoundCopy {
  copy: LocalCopy;
  isBack: boolean;
  bringBack(): Promise<void>;
  /** Of what was brought back, without what was typed after; or of what waits. */
  drop(): void;
  close(): void;
}

interface Place {
  editor: Editor | null;
  keeper: DraftKeeper;
  shelf: CopyShelf;
  contents: EditorContents;
}

export function useLocalCopy({ editor, keeper, shelf, contents }: Place): FoundCopy | null {
  const [found, setFound] = useState<{ copy: LocalCopy; isBack: boolean } | null>(null);

  useEffect(() => {
    if (!editor) return;
    let isOver = false;
    void shelf.find().then((copy) => {
      if (isOver || !copy) return;
      const opened = toOpened(contents);
      if (isSame(asStored(toDraft(copy)), opened)) return shelf.forget(copy);
      const { revision, sent } = copy.origin;
      const isOnNewest = revision === contents.article.revision || sent.some((draft) => isSame(asStored(draft), opened));
      const isBack = isOnNewest && !keeper.unsaved;
      if (isBack) bringBack({ editor, keeper, shelf }, copy, { revision: contents.article.revision, base: opened, sent: [] });
      setFound({ copy, isBack });
    });
    return () => {
      isOver = true;
    };
  }, [editor, shelf, contents, keeper]);

  if (!found) return null;
  const { copy, isBack } = found;
  return {
    copy,
    isBack,
    async bringBack() {
      // What was typed since goes first, so that it is among what the copy is merged with.
      if (!(await keeper.save())) return;
      if (editor) bringBack({ editor, keeper, shelf }, copy, copy.origin);
      setFound(null);
    },
    drop() {
      if (isBack && editor) takeBack(editor, keeper, { restored: toDraft(copy), opened: toOpened(contents) });
      shelf.forget(copy);
      setFound(null);
    },
    close: () => setFound(null),
  };
}

function bringBack({ editor, keeper, shelf }: Omit<Place, "contents"> & { editor: Editor }, copy: LocalCopy, origin: Origin): void {
  editor.commands.setContent(copy.document, { emitUpdate: false });
  keeper.resume(copy.fields, origin);
  shelf.forget(copy);
}

function takeBack(editor: Editor, keeper: DraftKeeper, { restored, opened }: { restored: WholeDraft; opened: WholeDraft }): void {
  const document = Document.safeParse(keeper.readDocument());
  if (!document.success) return;
  const mine = { fields: keeper.draft.fields, document: document.data };
  const { draft } = mergeDrafts({ base: restored, mine, theirs: opened }, new Array(1_000).fill("mine"));
  bringIn(editor, draft.document);
  keeper.change(draft.fields);
}

/** A copy may hold what the format refuses; then only its fields are compared. */
function toDraft({ fields, document }: LocalCopy): WholeDraft {
  return { fields, document: Document.safeParse(document).data ?? { type: "doc", content: [] } };
}

function toOpened({ article }: EditorContents): WholeDraft {
  const { document, ...said } = article.text;
  return { fields: { ...said, sectionId: article.sectionId }, document };
}
