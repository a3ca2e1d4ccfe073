import { type ChangeEvent, type KeyboardEvent, type RefObject, type SyntheticEvent, useLayoutEffect, useState } from "react";
import { findBegun, offerColleagues, putMention } from "./mentions.ts";

interface Wanted {
  field: RefObject<HTMLTextAreaElement | null>;
  value: string;
  colleagues: { id: string; name: string }[];
  onChange: (value: string) => void;
}

/** Whom `@` offers as somebody types: arrows choose, Enter and Tab take, Escape closes the list and nothing else. */
export function useMentions({ field, value, colleagues, onChange }: Wanted) {
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState<string | null>(null);
  const [moved, setMoved] = useState({ caret: 0 });
  const begun = findBegun(value, caret);
  const offered = begun === null || begun === closed ? [] : offerColleagues(colleagues, begun);
  const chosen = Math.min(at, offered.length - 1);

  useLayoutEffect(() => {
    if (moved.caret > 0) field.current?.setSelectionRange(moved.caret, moved.caret);
  }, [field, moved]);

  function choose(name: string) {
    const put = putMention(value, caret, name);
    onChange(put.value);
    setCaret(put.caret);
    setMoved({ caret: put.caret });
    setAt(0);
  }

  const onKeyDown = listenForKeys(offered.length, {
    move: (steps) => setAt((chosen + offered.length + steps) % offered.length),
    take: () => choose(offered[chosen]?.name ?? ""),
    close: () => setClosed(begun),
  });
  const listen = {
    onKeyDown,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => {
      onChange(event.target.value);
      setCaret(event.target.selectionStart);
      setAt(0);
      setClosed(null);
    },
    onSelect: (event: SyntheticEvent<HTMLTextAreaElement>) => setCaret(event.currentTarget.selectionStart),
    onBlur: () => setClosed(begun),
  };
  return { offered, chosen, choose, listen };
}

interface Acts {
  move: (steps: 1 | -1) => void;
  take: () => void;
  close: () => void;
}

/** While nobody is offered, every key is the text's. */
const listenForKeys =
  (count: number, { move, take, close }: Acts) =>
  (event: KeyboardEvent) => {
    const acts = new Map([
      ["ArrowDown", () => move(1)],
      ["ArrowUp", () => move(-1)],
      ["Enter", take],
      ["Tab", take],
      ["Escape", close],
    ]);
    const act = acts.get(event.key);
    if (!act || count === 0 || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
