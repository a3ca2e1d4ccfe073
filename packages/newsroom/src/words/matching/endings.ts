/** A word's stem and the endings with which it is said. Everything in plain letters: й is и, ё and э are е. */
export interface Inflection {
  stem: string;
  endings: readonly string[];
}

const split = (endings: string): string[] => ["", ...endings.split(" ")];
const bent = new Map<readonly string[], readonly string[]>();

/** The same list for the same list, so that words bent alike are known to be. */
function withoutBare(endings: readonly string[]): readonly string[] {
  const known = bent.get(endings) ?? endings.filter((ending) => ending !== "");
  bent.set(endings, known);
  return known;
}
const reflexive = (endings: readonly string[]): string[] => endings.flatMap((ending) => [ending, `${ending}ся`, `${ending}сь`]);

const FEMININE = split("а я ы и е у ю ои еи ою ею ам ям ами ями ах ях");
const MASCULINE = split("а у ом ем е ы и ов ев еи ам ами ах");
const NEUTER = split("о е а я у ю ом ем ам ям ами ями ах ях");
const SOFT = split("ь и ю я е ем ью еи ям ями ях");
const SHORT_I = split("и я ю ем е ев еи ям ями ях");
const ADJECTIVE = split("ыи ии ои ая яя ое ее ые ие ого его ому ему ым им ом ем еи ую юю ых их ыми ими о ы а");
const PAST = "л ла ло ли в вши вшии";
const VERB_A = reflexive(split(`ть ${PAST} ю ем ет ешь ете ют и ите н на но ны нныи нная нное нные нного нных ющии ющие`));
const VERB_I = reflexive(split("ить ил ила ило или ю у ит ишь им ите ят ат ь и ив ен ена ены ено енныи енная енные"));

/** The first row whose end a word has says how it is bent; a fleeting vowel goes when an ending comes. */
const RUSSIAN: readonly { end: RegExp; cut: number; endings: readonly string[] }[] = [
  { end: /[аяеуыо]ть(ся)?$/, cut: 2, endings: VERB_A },
  { end: /ить(ся)?$/, cut: 3, endings: VERB_I },
  { end: /(ыи|ии|ои|ые|ие|ая|яя|ое|ее)$/, cut: 2, endings: ADJECTIVE },
  { end: /[ая]$/, cut: 1, endings: FEMININE },
  { end: /[ое]$/, cut: 1, endings: NEUTER },
  { end: /ь$/, cut: 1, endings: SOFT },
  { end: /и$/, cut: 1, endings: [...SHORT_I, ...FEMININE] },
  { end: /ы$/, cut: 1, endings: [...MASCULINE, ...FEMININE] },
  { end: /[^аяоеуюыи]$/, cut: 0, endings: MASCULINE },
];

export function russianInflections(word: string): Inflection[] {
  const row = RUSSIAN.find(({ end }) => end.test(word));
  if (!row) return [];
  const cut = row.cut + (word.endsWith("ться") ? 2 : 0);
  const stem = word.slice(0, word.length - cut);
  // Bare short stems are other words: сук, дур.
  const endings = row.cut > 0 && stem.length < 4 ? withoutBare(row.endings) : row.endings;
  return stem.length < 2 ? [] : [{ stem, endings }, ...fleetingVowels(word)];
}

/** Козёл, козлы; ставки, ставок. */
function fleetingVowels(word: string): Inflection[] {
  if (/..(ок|ел|ец)$/.test(word)) return [{ stem: word.slice(0, -2) + word.slice(-1), endings: withoutBare(MASCULINE) }];
  const many = /^(.+)([^аеиоуыюя])([кг])[аи]$/.exec(word);
  if (!many) return [];
  const [, begin = "", before = "", last = ""] = many;
  const stem = before === "ь" ? `${begin}е${last}` : `${begin}${before}${"жчшщц".includes(before) ? "е" : "о"}${last}`;
  return [{ stem, endings: [""] }];
}

const SIBILANT = /(s|x|z|ch|sh)$/;
const CLOSED = /[^aeiou][aeiou][^aeiouwxy]$/;

export function englishInflections(word: string): Inflection[] {
  const plural = SIBILANT.test(word) ? "es" : "s";
  if (word.length < 3) return [];
  if (/[^aeiou]y$/.test(word)) return [{ stem: word.slice(0, -1), endings: ["y", "ies", "ied", "ying"] }];
  if (word.endsWith("e")) return [{ stem: word.slice(0, -1), endings: ["e", "es", "ed", "ing", "er", "ers"] }];
  if (!CLOSED.test(word)) return [{ stem: word, endings: ["", plural, "ed", "ing", "ings"] }];
  const doubled = word.slice(-1);
  return [{ stem: word, endings: ["", plural, ...["ed", "ing", "er", "ers"].map((ending) => doubled + ending)] }];
}

const PLURALS = split("лар лер дар дер тар тер");
const BARE_CASES = split(
  "га ге ка ке ны ни ды ди ты ти нын нин дын дин тын тин да де та те дан ден тан тен нан нен мен бен пен сын син сыз сиз мын мин сындар синдер",
);
const MINE_CASES = split("а е ны ни ды ди нын нин да де нан нен мен");
const ITS_CASES = split("на не н нын нин нда нде нан нен мен");
const chain = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((one) => second.map((other) => one + other));
const owned = (mine: string, its: string): string[] => [...chain(mine.split(" "), MINE_CASES), ...chain(its.split(" "), ITS_CASES)];

const AFTER_VOWEL = owned("м н мыз миз ныз низ", "сы си");
const AFTER_CONSONANT = owned("ым им ын ин ымыз имиз ыныз иниз", "ы и");
const MANY = chain(PLURALS.slice(1), ["", ...BARE_CASES, ...AFTER_CONSONANT]);
const OF_VOWELS = [...BARE_CASES, ...AFTER_VOWEL, ...MANY];
const OF_CONSONANTS = [...BARE_CASES, ...AFTER_CONSONANT, ...MANY];

/** Plural, whose it is, case or person, in this order. Hard consonants soften before a vowel: есек, есегі. */
export function kazakhInflections(word: string): Inflection[] {
  if (word.length < 3) return [];
  const softened = word.replace(/к$/, "г").replace(/п$/, "б");
  const inflections = [{ stem: word, endings: /[аеиоуыя]$/.test(word) ? OF_VOWELS : OF_CONSONANTS }];
  return softened === word ? inflections : [...inflections, { stem: softened, endings: AFTER_CONSONANT }];
}
