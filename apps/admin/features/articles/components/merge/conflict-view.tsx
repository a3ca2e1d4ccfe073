"use client";

import type { Choice } from "@polosa/document/compare/conflict.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";
import type { DraftConflict } from "../../saving/merge-drafts.ts";
import { ConflictSide } from "./conflict-side.tsx";

interface Props {
  conflict: DraftConflict;
  theirName: string;
  place: { number: number; of: number };
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
}

/** One place, the ways out of it side by side; arrow keys go between them. */
export function ConflictView({ conflict, theirName, place, choice, onChoose }: Props) {
  const t = useTranslations("merge");
  const name = useId();
  // Of a field that holds one thing there cannot be both.
  const choices: Choice[] = "words" in conflict ? ["mine", "theirs", "both"] : ["mine", "theirs"];
  return (
    <fieldset className="space-y-2">
      <legend className="mb-2 font-semibold">{t("place", { ...place, where: t(`places.${conflict.place}`) })}</legend>
      {choices.map((way) => (
        <label
          key={way}
          className="flex cursor-pointer gap-3 rounded border border-edge bg-sheet p-3 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input type="radio" name={name} className="mt-1 self-start accent-accent outline-none" checked={choice === way} onChange={() => onChoose(way)} />
          <span className="min-w-0 flex-1">
            <span className="block font-medium text-sm">{way === "theirs" ? t("theirs", { name: theirName }) : t(way)}</span>
            {way !== "both" && <ConflictSide conflict={conflict} side={way} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
