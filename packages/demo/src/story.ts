import type { ArticleKind } from "@polosa/db/schema/articles.ts";
import type { Block } from "@polosa/document/blocks.ts";

/** A demo story in one, two or three languages; `fill.ts` turns it into articles through the newsroom's own commands. */
export interface DemoStory {
  /** Names the story inside the demo; other stories link to it by this key. */
  key: string;
  section: DemoSection;
  /** Keys of `authors.ts`, in the order of the byline. */
  authors: [string, ...string[]];
  /** Keys of `authors.ts` too. */
  photographers?: string[];
  /** News unless told. */
  kind?: ArticleKind;
  /** A key of `pictures/`. */
  picture: string;
  /** Hours before now at which it was published; the newest story has 1. */
  hoursAgo: number;
  ru: DemoVersion;
  kk?: DemoVersion;
  en?: DemoVersion;
  comments?: DemoComment[];
}

export interface DemoVersion {
  headline: string;
  /** One to three sentences. */
  lede: string;
  /** What the lead picture shows, for those who cannot see it. */
  alt: string;
  caption: string;
  /** Links and cards lead to stories in the same language. */
  body: (to: Ways) => Block[];
}

/** From keys to what a document refers by. */
export interface Ways {
  /** An address for `link(...)`. */
  story(key: string): string;
  article(key: string): string;
  picture(key: string): string;
  file(key: string): string;
}

export interface DemoComment {
  locale: "ru" | "kk" | "en";
  name: string;
  body: string;
  /** Minutes after the story was published. */
  minutesAfter: number;
  /** Waiting comments are for the moderator to decide; the others are on the page. */
  standing: "visible" | "waiting";
}

export const demoSections = ["politics", "economy", "society", "world", "culture", "science", "sport"] as const;
export type DemoSection = (typeof demoSections)[number];
