/** Prepositions, conjunctions and particles that do not end a line; Kazakh has its own and borrows none. */
const russian = "а без в во да для до за и из или к ко на не ни но о об от по под при про с со у";
const kazakh = "ал әр бір бұл да де ең ма ме не ол осы па пе сол та те";

const words = new Set(`${russian} ${kazakh}`.split(" "));

export const isShortWord = (word: string): boolean => words.has(word.toLocaleLowerCase());
