import { hasDigits, hasKazakhLetters, isCyrillic, toNumbers, toRussianKeys } from "./alphabet.ts";
import { englishInflections, type Inflection, kazakhInflections, russianInflections } from "./endings.ts";
import { addPath, addRoot, makeTrie, type Trie } from "./trie.ts";

/**
 * A word or phrase that is looked for, in any of its forms. `*` at its beginning or end stands for any letters there; of more words
 * each is bent by itself.
 */
export interface WordEntry {
  word: string;
  severity: "forbidden" | "suspect";
}

/** What is known of an entry while its letters are compared. */
export interface Wanted {
  entry: WordEntry;
  length: number;
  words: number;
  cyrillic: boolean;
  kazakh: boolean;
  digits: boolean;
}

/** Where the letters of a word may stop: with one of the endings below `endings`, with any, or with a further word. */
export interface Stop {
  wanted: Wanted;
  /** Root of the endings; 0 when none may follow. */
  endings: number;
  /** Root of the next word of a phrase; 0 for the last. */
  next: number;
  open: boolean;
  kazakhEndings: boolean;
}

export interface Lexicon {
  trie: Trie;
  /** Words that begin where a word of the text begins, and those that may begin inside. */
  root: number;
  insideRoot: number;
  stops: Map<number, Stop[]>;
  /** Nodes at which an ending is complete. */
  ended: Set<number>;
  endingRoots: Map<string | readonly string[], number>;
}

export function makeLexicon(entries: readonly WordEntry[]): Lexicon {
  const trie = makeTrie();
  const lexicon = { trie, root: addRoot(trie), insideRoot: addRoot(trie), stops: new Map(), ended: new Set<number>(), endingRoots: new Map() };
  for (const entry of entries) addEntry(lexicon, entry);
  return lexicon;
}

function addEntry(lexicon: Lexicon, entry: WordEntry): void {
  const written = entry.word.normalize("NFC").toLowerCase();
  const words = written.split(/[^\p{L}\p{M}\d*]+/u).filter((word) => /[\p{L}\d]/u.test(word));
  for (const spelled of toSpellings(words)) {
    const letters = spelled.join("").replaceAll("*", "");
    const wanted = {
      entry,
      length: letters.length,
      words: spelled.length,
      cyrillic: isCyrillic(letters),
      kazakh: hasKazakhLetters(written),
      digits: hasDigits(letters),
    };
    const root = spelled[0]?.startsWith("*") ? lexicon.insideRoot : lexicon.root;
    addWords(lexicon, root, { wanted, words: spelled });
  }
}

const SHORT = 4;

/**
 * Kazakh words are typed on Russian keyboards, with ы or и for і. Short ones stay as they are, since their Russian spellings are
 * innocent words (көт, боқ): who wants those forbids them as well.
 */
function toSpellings(words: readonly string[]): string[][] {
  const short = words.length === 1 && words.join("").length <= SHORT;
  const spellings = short
    ? [words]
    : [words.map(toRussianKeys), words.map((word) => toRussianKeys(word.replaceAll("і", "ы"))), words.map((word) => toRussianKeys(word.replaceAll("ң", "нг")))];
  return [...new Set(spellings.map((spelled) => spelled.join(" ").normalize("NFD").replace(/\p{M}/gu, "").replaceAll("э", "е")))].map((spelled) =>
    spelled.split(" "),
  );
}

/** Every form of the first word leads to every form of the rest. */
function addWords(lexicon: Lexicon, root: number, { wanted, words: [word = "", ...rest] }: { wanted: Wanted; words: readonly string[] }): void {
  const letters = word.replaceAll("*", "");
  if (letters === "") return;
  const next = rest.length > 0 ? addRoot(lexicon.trie) : 0;
  const open = word.endsWith("*");
  const stopAt = (path: string, endings: number, kazakhEndings: boolean) =>
    addStop(lexicon, addPath(lexicon.trie, root, toNumbers(path)), { wanted, endings, next, open, kazakhEndings });
  stopAt(letters, 0, false);
  if (!open) {
    for (const { stem, endings } of wanted.kazakh ? [] : toInflections(letters)) stopAt(stem, toEndingRoot(lexicon, endings), false);
    if (wanted.cyrillic) for (const { stem, endings } of kazakhInflections(letters)) stopAt(stem, toEndingRoot(lexicon, endings), true);
  }
  if (next) addWords(lexicon, next, { wanted, words: rest });
}

const toInflections = (word: string): Inflection[] => (isCyrillic(word) ? russianInflections(word) : englishInflections(word));

function addStop(lexicon: Lexicon, node: number, stop: Stop): void {
  const stops = lexicon.stops.get(node);
  if (stops) stops.push(stop);
  else lexicon.stops.set(node, [stop]);
}

/** Longer lists are made once, and are known by themselves. */
const FEW = 10;

/** Words bent alike share one tree of endings. */
function toEndingRoot(lexicon: Lexicon, endings: readonly string[]): number {
  const key = endings.length > FEW ? endings : endings.join(" ");
  const known = lexicon.endingRoots.get(key);
  if (known) return known;
  const root = addRoot(lexicon.trie);
  for (const ending of endings) lexicon.ended.add(addPath(lexicon.trie, root, toNumbers(ending)));
  lexicon.endingRoots.set(key, root);
  return root;
}
