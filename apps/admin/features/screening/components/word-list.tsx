import type { ListedWord } from "@polosa/newsroom/words/queries.ts";
import type { Language } from "../../../messages/languages.ts";
import { getTranslator } from "../../../server/messages.ts";
import { Moment } from "../../shell/components/moment.tsx";
import { RemoveWordButton } from "./remove-word-button.tsx";

export function WordList({ words, timeZone, language }: { words: ListedWord[]; timeZone: string; language: Language }) {
  const t = getTranslator(language);
  return (
    <ul className="border-line border-t">
      {words.map(({ id, word, severity, addedBy, addedAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-1.5 text-sm">
          <span className="wrap-anywhere min-w-0 flex-1 font-medium">{word}</span>
          <span className={severity === "forbidden" ? "text-accent" : "text-warn"}>{t(`screening.severityNames.${severity}`)}</span>
          <span className="text-quiet text-xs">
            {addedBy}, <Moment at={addedAt} timeZone={timeZone} />
          </span>
          <RemoveWordButton wordId={id} word={word} />
        </li>
      ))}
    </ul>
  );
}
