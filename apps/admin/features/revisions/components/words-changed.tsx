import type { WordChange } from "@polosa/document/compare/differences.ts";

/** Words that came are underlined, words that went struck out: not told by colour alone. */
export function WordsChanged({ changes }: { changes: readonly WordChange[] }) {
  return changes.map((change, place) => <Words key={place} change={change} />);
}

function Words({ change: { kind, text } }: { change: WordChange }) {
  switch (kind) {
    case "added":
      return <ins>{text}</ins>;
    case "removed":
      return <del>{text}</del>;
    case "kept":
      return <span>{text}</span>;
  }
}
