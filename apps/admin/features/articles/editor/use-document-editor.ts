import { withoutControlCharacters } from "@polosa/document/text.ts";
import { type Editor, useEditor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { usePictures } from "../../media/components/pictures.tsx";
import type { EditorContents } from "../loaders.ts";
import { useBlockLabels } from "./blocks/use-block-labels.ts";
import { ChangeNotice } from "./change-notice.ts";
import { toExtensions } from "./extensions.ts";
import { EditorDocument } from "./local-copy.ts";
import { takePaste } from "./pasting/paste.ts";
import { placeAtCursor, placeForPictures, sendPictures } from "./uploads/send-pictures.ts";

interface Wanted {
  contents: EditorContents;
  onChange: () => void;
}

/** Tiptap for the body of an article. Null until the browser has made it. */
export function useDocumentEditor({ contents, onChange }: Wanted): Editor | null {
  const t = useTranslations("editor");
  const labels = useBlockLabels();
  const { remember } = usePictures();
  const { locale } = contents.article;
  const made = useRef<Editor>(null);
  const [notice] = useState(() => new ChangeNotice(onChange));

  useEffect(() => notice.watch(), [notice]);

  function takePictures(files: File[], place: (editor: Editor) => number): boolean {
    if (files.length > 0 && made.current) void sendPictures({ editor: made.current, locale, remember }, files, place(made.current));
    return files.length > 0;
  }

  function takeClipboard(event: ClipboardEvent): boolean {
    const { clipboardData } = event;
    if (!clipboardData || !made.current || isOfField(event)) return false;
    const isTaken = takePictures(picturesAlone(clipboardData), placeAtCursor) || takePaste(made.current, clipboardData);
    if (isTaken) event.preventDefault();
    return isTaken;
  }

  return useEditor({
    extensions: toExtensions({ language: locale, placeholder: t("bodyPlaceholder"), labels }),
    content: EditorDocument.parse(contents.article.text.document),
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    onBeforeCreate: ({ editor }) => {
      made.current = editor;
    },
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": t("body"), lang: locale, id: "body", spellcheck: "true" },
      transformPastedText: withoutControlCharacters,
      transformPastedHTML: withoutControlCharacters,
      // Before ProseMirror makes elements of it, whose styles the page's policy would refuse aloud.
      handleDOMEvents: { paste: (_view, event) => takeClipboard(event) },
      handleDrop: (view, event, _slice, moved) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.from;
        return !moved && takePictures(picturesOf(event.dataTransfer), (editor) => placeForPictures(editor, at));
      },
    },
    onUpdate: () => notice.change(),
  });
}

const picturesOf = (transfer: DataTransfer | null): File[] => [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));

/** Word and the like put a picture of the text beside the text itself. */
const picturesAlone = (clipboard: DataTransfer): File[] => (clipboard.getData("text/plain") === "" ? picturesOf(clipboard) : []);

/** A caption or the like, which stands in the text and takes its own paste. */
const isOfField = ({ target }: ClipboardEvent): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
