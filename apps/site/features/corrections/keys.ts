import { articleKey, correctionsKey } from "@polosa/newsroom/kernel/stale-keys.ts";
import type { CorrectionsView } from "./loaders.ts";

export const keysOfCorrections = ({ frame, corrections }: CorrectionsView): string[] => [
  correctionsKey(frame.locale),
  ...corrections.map(({ article }) => articleKey(article.id)),
];
