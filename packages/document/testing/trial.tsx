import type { FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Document } from "../src/document.ts";
import { toPlainText } from "../src/plain-text.ts";
import { FeedDocumentBody } from "../src/render/feed-html.tsx";
import { LiteDocumentBody } from "../src/render/lite-html.tsx";
import { DocumentBody } from "../src/render/page-html.tsx";
import type { Labels, References } from "../src/render/references.ts";
import { type AllowList, feedAllowList, liteAllowList, pageAllowList } from "./allow-lists.ts";
import { everything, labels, nothing } from "./references.ts";
import { findLeaks, readWords, splitWords } from "./rendered.ts";

interface Output {
  name: string;
  Body: FunctionComponent<{ document: Document; references: References; labels: Labels }>;
  allowed: AllowList;
}

const outputs: readonly Output[] = [
  { name: "page", Body: DocumentBody, allowed: pageAllowList },
  { name: "lite", Body: LiteDocumentBody, allowed: liteAllowList },
  { name: "feed", Body: FeedDocumentBody, allowed: feedAllowList },
];

/** Renders a document everywhere. Returns what threw, leaked, or left out a word of its plain text; empty when all is well. */
export function tryDocument(document: Document): string[] {
  return outputs.flatMap((output) => {
    try {
      return tryOutput(output, document);
    } catch (error) {
      return [`${output.name} threw: ${error}`];
    }
  });
}

function tryOutput({ name, Body, allowed }: Output, document: Document): string[] {
  const [html = "", poor = ""] = [everything, nothing].map((references) =>
    renderToStaticMarkup(<Body document={document} references={references} labels={labels} />),
  );
  const leaks = [html, poor].flatMap((each) => findLeaks(each, allowed)).map((leak) => `${name} leaks ${leak}`);
  const lost = firstMissing(splitWords(toPlainText(document)), readWords(html));
  return lost === null ? leaks : [...leaks, `${name} lacks "${lost}"`];
}

/** The first of the words that does not follow the one before it; what renderers add may stand between. */
function firstMissing(words: readonly string[], shown: readonly string[]): string | null {
  let place = 0;
  for (const word of words) {
    const found = shown.indexOf(word, place);
    if (found < 0) return word;
    place = found + 1;
  }
  return null;
}
