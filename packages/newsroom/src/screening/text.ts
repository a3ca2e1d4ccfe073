/** Addresses, with or without what stands before them. */
const LINK = /(?:https?:\/\/|www\.)\S+|\b(?:[a-z0-9-]+\.)+(?:kz|ru|com|net|org|info|biz|top|xyz|site|online|shop|club|me|io|su|рф|қаз)\b(?:\/\S*)?/giu;
const SHOUT_LENGTH = 20;
const FEW_WORDS = 3;

export const listLinks = (text: string): string[] => text.match(LINK) ?? [];

/** At least one link, and hardly a word that is none. */
export function isOnlyLinks(text: string): boolean {
  if (listLinks(text).length === 0) return false;
  return (text.replace(LINK, " ").match(/\p{L}{2,}/gu) ?? []).length < FEW_WORDS;
}

/** Mostly capitals, in any alphabet. Short words may be abbreviations. */
export function isShouting(text: string): boolean {
  const letters = text.replace(LINK, " ").match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return letters.length >= SHOUT_LENGTH && capitals.length / letters.length > 0.7;
}
