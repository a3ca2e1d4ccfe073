/** One spelling for all spellings of a name that look alike. */
export const foldName = (name: string): string => fold(name).replace(/[abekmhopctyxi03]/g, (letter) => lookAlikes[letter] ?? letter);

/** Letters and digits only, in lower case, without marks. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const lookAlikes: Record<string, string> = {
  a: "а",
  b: "в",
  e: "е",
  k: "к",
  m: "м",
  h: "н",
  o: "о",
  p: "р",
  c: "с",
  t: "т",
  y: "у",
  x: "х",
  i: "і",
  0: "о",
  3: "з",
};
