import type { Editor } from "@tiptap/react";

/** What every dialog of the text is given. */
export interface DialogProps {
  editor: Editor;
  /** Closes, gives the focus back to the text, and then does it. */
  onDone: (work: () => unknown) => void;
  onClose: () => void;
}
