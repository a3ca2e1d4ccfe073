import { articleKey, sectionKey } from "@polosa/newsroom/kernel/stale-keys.ts";
import type { SectionFront } from "./loaders.ts";

export const keysOfSection = ({ id, frame, cards }: SectionFront): string[] => [sectionKey(id, frame.locale), ...cards.map((card) => articleKey(card.id))];
