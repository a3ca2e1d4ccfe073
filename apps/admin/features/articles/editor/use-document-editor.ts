import { withoutControlCharacters } from "@polosa/document/text.ts";
import { type Editor, useEditor } from "@tiptap/react";
import { useTranslations } from "use-intl";
import type { EditorContents } from "../loaders.ts";
import { toExtensions } from "./extensions.ts";
import { EditorDocument } from "./local-copy.ts";

interface Wanted {
  contents: EditorContents;
  onChange: () => void;
  /** Files that were pasted or dropped into the text. */
  onFiles: (files: File[]) => void;
}

/** Tiptap for the body of an article. Null until the browser has made it. */
export function useDocumentEditor({ contents, onChange, onFiles }: Wanted): Editor | null {
  const t = useTranslations("editor");
  const takeFiles = (files: FileList | undefined): boolean => {
    const pictures = [...(files ?? [])].filter((file) => file.type.startsWith("image/"));
    if (pictures.length > 0) onFiles(pictures);
    return pictures.length > 0;
  };
  return useEditor({
    extensions: toExtensions(t("bodyPlaceholder")),
    content: EditorDocument.parse(contents.article.text.document),
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": t("body"), lang: contents.article.locale, id: "body" },
      transformPastedText: withoutControlCharacters,
      transformPastedHTML: withoutControlCharacters,
      handlePaste: (_view, event) => takeFiles(event.clipboardData?.files),
      handleDrop: (_view, event, _slice, moved) => !moved && takeFiles(event.dataTransfer?.files),
    },
    onUpdate: onChange,
  });
}
