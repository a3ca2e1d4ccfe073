import { authors } from "../authors.ts";
import { listStories } from "../stories.ts";

/** What the library says of a picture, in Russian: what the story it stands above says, or whom it shows. */
export function wordsOf(key: string): { alt: string; caption: string } {
  const story = listStories().find(({ picture }) => picture === key);
  if (story) return { alt: story.ru.alt, caption: story.ru.caption };
  const author = authors.find(({ portrait }) => portrait === key);
  return author ? { alt: `Портрет: ${author.names.ru}`, caption: author.names.ru } : { alt: "", caption: "" };
}
