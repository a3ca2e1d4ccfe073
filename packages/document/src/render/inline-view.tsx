import { Fragment, type ReactNode } from "react";
import { toLinkedArticleId } from "../href.ts";
import type { Footnote, Inline, InlineContent, Mark } from "../inline.ts";
import type { References } from "./references.ts";
import type { RenderContext } from "./render-context.ts";

/** Runs of text, the same on every kind of page and in feeds. */
export function Inlines({ content = [], context }: { content: InlineContent; context: RenderContext }) {
  return content.map((inline, index) => <Fragment key={index}>{inlineView(inline, context)}</Fragment>);
}

function inlineView(inline: Inline, context: RenderContext): ReactNode {
  switch (inline.type) {
    case "text":
      return (inline.marks ?? []).reduce<ReactNode>((content, mark) => withMark(content, mark, context.references), inline.text);
    case "hardBreak":
      return <br />;
    case "footnote":
      return <FootnoteMark footnote={inline} context={context} />;
  }
}

function withMark(content: ReactNode, mark: Mark, references: References): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{content}</strong>;
    case "italic":
      return <em>{content}</em>;
    case "strike":
      return <s>{content}</s>;
    case "subscript":
      return <sub>{content}</sub>;
    case "superscript":
      return <sup>{content}</sup>;
    case "code":
      return <code>{content}</code>;
    case "language":
      return <span lang={mark.attrs.lang}>{content}</span>;
    case "link":
      return <Link href={mark.attrs.href} references={references} content={content} />;
  }
}

function Link({ href, references, content }: { href: string; references: References; content: ReactNode }) {
  const articleId = toLinkedArticleId(href);
  if (articleId) {
    const article = references.links[articleId];
    return article ? <a href={article.path}>{content}</a> : content;
  }
  return (
    <a href={href} rel="noopener">
      {content}
    </a>
  );
}

function FootnoteMark({ footnote, context }: { footnote: Footnote; context: RenderContext }) {
  const number = context.numbers.get(footnote) ?? 0;
  return (
    <sup className="note-mark">
      <a id={`note-mark-${number}`} href={`#note-${number}`} aria-label={context.labels.footnote(number)}>
        {number}
      </a>
    </sup>
  );
}

/** What the footnotes say, after the text. */
export function Footnotes({ context }: { context: RenderContext }) {
  const { labels, numbers } = context;
  if (numbers.size === 0) return null;
  return (
    <section className="notes" aria-label={labels.footnotes}>
      <ol>
        {[...numbers].map(([footnote, number]) => (
          <li key={number} id={`note-${number}`}>
            {footnote.attrs.text}{" "}
            <a href={`#note-mark-${number}`} aria-label={labels.backToText(number)}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
