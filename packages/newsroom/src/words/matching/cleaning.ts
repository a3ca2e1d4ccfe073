/** What only hides or turns letters. Joiners stay where scripts and emoji are made with them. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0001}]/gu;
const STRAY_JOINERS = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M})[\u200c\u200d]+|[\u200c\u200d]+(?!\p{Extended_Pictographic}|[\u200c\u200d])/gu;
/** No language puts more signs on one letter; what does is made to run over the page. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** A comment as it is kept: the same words without what hides in them. Never longer, and the second time as it was. */
export function cleanComment(text: string): string {
  const once = cleanOnce(text);
  return once === text ? once : cleanComment(once);
}

const cleanOnce = (text: string): string => {
  const composed = text.normalize("NFC");
  return (composed.length <= text.length ? composed : text)
    .replace(HIDDEN, "")
    .replace(STRAY_JOINERS, "")
    .replace(PILED_MARKS, "$1")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
};
