/** What words are made of once case, accents and fonts are gone; a letter's number is its place here, from 1. */
const LETTERS = "abcdefghijklmnopqrstuvwxyzабвгдежзиклмнопрстуфхцчшщыьюяәғқңөұүһі0123456789";

export const LETTER_COUNT = LETTERS.length + 1;

/** Letters of which one is written for the other without a thought. */
const SAME: Record<string, string> = { ё: "е", э: "е", й: "и", ъ: "ь", ї: "и", є: "е", ґ: "г", ў: "у" };

/** How Kazakh is typed on a Russian keyboard. */
const TYPED_AS_RUSSIAN: Record<string, string> = { ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и" };

const numbers = new Map([...LETTERS].map((letter, index) => [letter, index + 1]));

/** 0 for what is no letter or digit of ours. */
export const toNumber = (letter: string): number => numbers.get(SAME[letter] ?? letter) ?? 0;
export const toNumbers = (letters: string): number[] => [...letters].map(toNumber).filter((number) => number > 0);

export const toRussianKeys = (word: string): string => word.replace(/[әғқңөұүһі]/g, (letter) => TYPED_AS_RUSSIAN[letter] ?? letter);
export const hasKazakhLetters = (word: string): boolean => /[әғқңөұүһі]/.test(word);
export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);
export const hasDigits = (word: string): boolean => /\d/.test(word);

/** Lower case without accents and fonts; й and ё survive only as the letters they are taken for. */
export const toPlain = (text: string): string => text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
