import type { Block, Image } from "../blocks.ts";
import type { Document } from "../document.ts";
import { embedAddress, embedName } from "../embeds.ts";
import { Footnotes } from "./inline-view.tsx";
import type { Labels, References } from "./references.ts";
import { type RenderContext, toRenderContext } from "./render-context.ts";
import { TextBlockView } from "./text-block-view.tsx";

/**
 * A document for RSS, Atom, Dzen and Telegram's Instant View: elements that all of them take, one file per picture, embeds as a
 * paragraph with nothing but their address (Telegram unfolds those). The references must hold whole addresses.
 */
export function FeedDocumentBody({ document, references, labels }: { document: Document; references: References; labels: Labels }) {
  const context = toRenderContext(document, references, labels);
  return (
    <>
      {document.content.map((block, index) => (
        <BlockView key={index} block={block} context={context} />
      ))}
      <Footnotes context={context} />
    </>
  );
}

function BlockView({ block, context }: { block: Block; context: RenderContext }) {
  const { labels, references } = context;
  switch (block.type) {
    case "image":
      return <Figure image={block.attrs} context={context} />;
    case "gallery":
      return block.content.map((image, index) => <Figure key={index} image={image.attrs} context={context} />);
    case "embed":
      return (
        <p>
          {block.attrs.caption} <a href={embedAddress(block.attrs)}>{embedName(block.attrs)}</a>
        </p>
      );
    case "readAlso": {
      const article = references.links[block.attrs.articleId];
      return article ? (
        <p>
          {labels.readAlso}: <a href={article.path}>{article.headline}</a>
        </p>
      ) : null;
    }
    case "download": {
      const file = references.files[block.attrs.fileId];
      return file ? (
        <p>
          <a href={file.path}>{block.attrs.title}</a> ({labels.file(file.type, file.bytes)})
        </p>
      ) : null;
    }
    case "audio":
    case "video":
      return (
        <p>
          {block.attrs.caption} <a href={block.attrs.src}>{labels[block.type]}</a>
        </p>
      );
    default:
      return <TextBlockView block={block} context={context} />;
  }
}

function Figure({ image, context }: { image: Image["attrs"]; context: RenderContext }) {
  const picture = context.references.pictures[image.mediaId];
  if (!picture) return null;
  return (
    <figure>
      {/* For an eager picture React would put a <link> to preload it into the feed. */}
      <img src={picture.src} alt={image.alt} width={picture.width} height={picture.height} loading="lazy" />
      {(image.caption || image.credit) && <figcaption>{[image.caption, image.credit].filter(Boolean).join(" ")}</figcaption>}
    </figure>
  );
}
