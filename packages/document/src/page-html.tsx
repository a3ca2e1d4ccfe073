import { Fragment, type ReactNode } from "react";
import { type Block, type Document, type Image, type Inline, type ListItem, type Mark, type Paragraph, toLinkedArticleId } from "./document.ts";

/** A picture ready for a page: addresses, types and the size that keeps its place while it loads. */
export interface PagePicture {
  /** For browsers that know none of the sources. */
  src: string;
  sources: { type: string; srcSet: string }[];
  width: number;
  height: number;
}

/** What a document refers to by id. A picture or article that is absent is left out; its words stay. */
export interface PageReferences {
  pictures: Record<string, PagePicture>;
  links: Record<string, { path: string }>;
}

/** A document as the page shows it. */
export function DocumentBody({ document, references }: { document: Document; references: PageReferences }) {
  return document.content.map((block, index) => <BlockView key={index} block={block} references={references} />);
}

/** A picture in the best format the browser takes. `sizes` as in HTML. */
export function PagePictureView({ picture, alt, sizes, eager = false }: { picture: PagePicture; alt: string; sizes: string; eager?: boolean }) {
  return (
    <picture>
      {picture.sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        src={picture.src}
        alt={alt}
        width={picture.width}
        height={picture.height}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        fetchPriority={eager ? "high" : "auto"}
      />
    </picture>
  );
}

function BlockView({ block, references }: { block: Block; references: PageReferences }) {
  switch (block.type) {
    case "paragraph":
      return <ParagraphView paragraph={block} references={references} />;
    case "heading": {
      const content = <Inlines content={block.content} references={references} />;
      return block.attrs.level === 2 ? <h2>{content}</h2> : <h3>{content}</h3>;
    }
    case "bulletList":
      return <ul>{listItems(block.content, references)}</ul>;
    case "orderedList":
      return <ol>{listItems(block.content, references)}</ol>;
    case "blockquote":
      return <blockquote>{paragraphs(block.content, references)}</blockquote>;
    case "image":
      return <Figure image={block.attrs} references={references} />;
  }
}

function ParagraphView({ paragraph, references }: { paragraph: Paragraph; references: PageReferences }) {
  // Empty paragraphs are how editors make room; pages make their own.
  if (!paragraph.content?.length) return null;
  return (
    <p>
      <Inlines content={paragraph.content} references={references} />
    </p>
  );
}

function Figure({ image, references }: { image: Image["attrs"]; references: PageReferences }) {
  const picture = references.pictures[image.mediaId];
  if (!picture) return null;
  return (
    <figure>
      <PagePictureView picture={picture} alt={image.alt} sizes="(min-width: 48rem) 44rem, 100vw" />
      {(image.caption || image.credit) && (
        <figcaption>
          {image.caption} {image.credit && <small>{image.credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}

function Inlines({ content = [], references }: { content?: Inline[] | undefined; references: PageReferences }) {
  return content.map((inline, index) => (
    <Fragment key={index}>{inline.type === "text" ? withMarks(inline.text, inline.marks ?? [], references) : <br />}</Fragment>
  ));
}

function withMarks(text: string, marks: Mark[], references: PageReferences): ReactNode {
  return marks.reduce<ReactNode>((content, mark) => withMark(content, mark, references), text);
}

function withMark(content: ReactNode, mark: Mark, references: PageReferences): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{content}</strong>;
    case "italic":
      return <em>{content}</em>;
    case "link": {
      const articleId = toLinkedArticleId(mark.attrs.href);
      if (!articleId)
        return (
          <a href={mark.attrs.href} rel="noopener">
            {content}
          </a>
        );
      const article = references.links[articleId];
      return article ? <a href={article.path}>{content}</a> : content;
    }
  }
}

const paragraphs = (content: Paragraph[], references: PageReferences) =>
  content.map((paragraph, index) => <ParagraphView key={index} paragraph={paragraph} references={references} />);

const listItems = (items: ListItem[], references: PageReferences) => items.map((entry, index) => <li key={index}>{paragraphs(entry.content, references)}</li>);
