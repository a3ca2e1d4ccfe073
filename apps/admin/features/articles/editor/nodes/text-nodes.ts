import { Node, ReactNodeViewRenderer } from "@tiptap/react";
import { FactBoxView } from "../../components/blocks/fact-box-view.tsx";
import { PullQuoteView } from "../../components/blocks/pull-quote-view.tsx";
import { kept } from "./kept.ts";

/** Before the paragraph's own rule, which takes every `<p>`. */
const BEFORE_PARAGRAPHS = 60;

const QuestionNode = Node.create({
  name: "question",
  group: "block",
  content: "inline*",
  defining: true,
  parseHTML: () => [{ tag: 'p[data-block="question"]', priority: BEFORE_PARAGRAPHS }],
  renderHTML: () => ["p", { "data-block": "question" }, 0],
});

const PullQuoteNode = Node.create({
  name: "pullQuote",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ source: kept("source") }),
  parseHTML: () => [{ tag: 'aside[data-block="pullQuote"]' }],
  renderHTML: ({ HTMLAttributes }) => ["aside", { "data-block": "pullQuote", ...HTMLAttributes }, 0],
  addNodeView: () => ReactNodeViewRenderer(PullQuoteView),
});

const FactBoxNode = Node.create({
  name: "factBox",
  group: "block",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,
  draggable: true,
  addAttributes: () => ({ title: kept("title") }),
  parseHTML: () => [{ tag: 'aside[data-block="factBox"]' }],
  renderHTML: ({ HTMLAttributes }) => ["aside", { "data-block": "factBox", ...HTMLAttributes }, 0],
  addNodeView: () => ReactNodeViewRenderer(FactBoxView),
});

export const textNodes = [QuestionNode, PullQuoteNode, FactBoxNode];
