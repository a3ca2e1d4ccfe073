import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import { type Measure, measure } from "../../editor/reading/measure.ts";
import { type OutlineEntry, outlineOf } from "../../editor/reading/outline.ts";

interface Reading {
  length: Measure;
  outline: OutlineEntry[];
}

const PAUSE_MS = 400;

/** Length and headings of the text, read when the typing pauses: never with a key. */
export function useReading(editor: Editor): Reading {
  const [reading, setReading] = useState(() => read(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readLater = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setReading(read(editor)), PAUSE_MS);
    };
    editor.on("update", readLater);
    return () => {
      clearTimeout(timer);
      editor.off("update", readLater);
    };
  }, [editor]);
  return reading;
}

const read = ({ state: { doc } }: Editor): Reading => ({ length: measure(doc), outline: outlineOf(doc) });
