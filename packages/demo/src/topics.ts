import type { Localized } from "@polosa/db/schema/columns.ts";

export const demoTopicKeys = ["diplomacy", "water", "nature", "transport", "cities", "health", "schools", "elections"] as const;
export type DemoTopic = (typeof demoTopicKeys)[number];

/** What the demo's stories are about, across sections; the slug is made of the English name. */
export const demoTopics: Record<DemoTopic, Localized> = {
  diplomacy: { kk: "Дипломатия", ru: "Дипломатия", en: "Diplomacy" },
  water: { kk: "Су", ru: "Вода", en: "Water" },
  nature: { kk: "Табиғат", ru: "Природа", en: "Nature" },
  transport: { kk: "Көлік", ru: "Транспорт", en: "Transport" },
  cities: { kk: "Қалалар", ru: "Города", en: "Cities" },
  health: { kk: "Денсаулық", ru: "Здоровье", en: "Health" },
  schools: { kk: "Мектептер", ru: "Школы", en: "Schools" },
  elections: { kk: "Сайлау", ru: "Выборы", en: "Elections" },
};
