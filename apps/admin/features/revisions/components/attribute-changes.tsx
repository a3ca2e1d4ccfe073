import { type AttributeChange, diffWords } from "@polosa/document/compare/differences.ts";
import { useTranslations } from "use-intl";
import { WordsChanged } from "./words-changed.tsx";

const named = ["type", "level", "alt", "caption", "credit", "source", "title", "text"] as const;
type Named = (typeof named)[number];

/** What is said of a block and changed: its words word by word, anything else by name. */
export function AttributeChanges({ attributes }: { attributes: readonly AttributeChange[] }) {
  const t = useTranslations("revisions.attributes");
  return (
    <span className="mb-1 block font-normal font-sans text-sm">
      {attributes.map(({ name, before, after }) => (
        <span key={name} className="block">
          {/* Whatever has no words of its own still says that it changed. */}
          <span className="text-quiet">{t(isNamed(name) ? name : "other")}: </span>
          <WordsChanged changes={diffWords(toWords(before), toWords(after))} />
        </span>
      ))}
    </span>
  );

  function toWords(value: unknown): string {
    if (value === "paragraph" || value === "heading" || value === "question" || value === "pullQuote" || value === "codeBlock") return t(`types.${value}`);
    return value === undefined || value === null ? "" : String(value);
  }
}

const isNamed = (name: string): name is Named => named.some((known) => known === name);
