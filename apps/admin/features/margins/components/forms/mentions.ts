/** As many as are offered at once. */
const MOST = 6;
/** An `@` that begins a word, and what of a name stands between it and the caret. */
const BEGUN = /(?<![\p{L}\p{N}])@([\p{L}\s-]{0,30})$/u;

/** The part of a name that is being typed at the caret; null when none is. */
export const findBegun = (value: string, caret: number): string | null => BEGUN.exec(value.slice(0, caret))?.[1] ?? null;

export function offerColleagues<Colleague extends { name: string }>(colleagues: readonly Colleague[], begun: string): Colleague[] {
  const typed = begun.toLocaleLowerCase();
  return colleagues
    .filter(({ name }) => name.split(/\s+/).some((_, at, parts) => parts.slice(at).join(" ").toLocaleLowerCase().startsWith(typed)))
    .slice(0, MOST);
}

/** The text names this colleague, and not one whose name only begins so. */
export function isMentioned(body: string, name: string): boolean {
  const ends = body.split(`@${name}`).slice(1);
  return ends.some((rest) => !/^[\p{L}\p{N}]/u.test(rest));
}

/** The text with the whole name in the place of what was begun, and where the caret goes. */
export function putMention(value: string, caret: number, name: string): { value: string; caret: number } {
  const before = value.slice(0, caret).replace(BEGUN, () => `@${name}, `);
  return { value: before + value.slice(caret).replace(/^[,\s]+/, ""), caret: before.length };
}
