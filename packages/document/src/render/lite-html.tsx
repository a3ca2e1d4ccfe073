import type { Block, Image } from "../blocks.ts";
import type { Document } from "../document.ts";
import { embedAddress, embedName } from "../embeds.ts";
import { Footnotes } from "./inline-view.tsx";
import { DownloadView } from "./page-html.tsx";
import type { Labels, References } from "./references.ts";
import { type RenderContext, toRenderContext } from "./render-context.ts";
import { TextBlockView } from "./text-block-view.tsx";

/** A document for the slowest of networks: the words, and ways to all that is heavier. */
export function LiteDocumentBody({ document, references, labels }: { document: Document; references: References; labels: Labels }) {
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
      return <PictureLink image={block.attrs} context={context} />;
    case "gallery":
      return block.content.map((image, index) => <PictureLink key={index} image={image.attrs} context={context} />);
    case "embed":
      return <Elsewhere href={embedAddress(block.attrs)} name={labels.openAt(embedName(block.attrs))} caption={block.attrs.caption} />;
    case "readAlso": {
      const article = references.links[block.attrs.articleId];
      return article ? (
        <p>
          {labels.readAlso}: <a href={article.path}>{article.headline}</a>
        </p>
      ) : null;
    }
    case "download":
      return <DownloadView download={block.attrs} context={context} />;
    case "audio":
    case "video":
      return <Elsewhere href={block.attrs.src} name={labels[block.type]} caption={block.attrs.caption} />;
    default:
      return <TextBlockView block={block} context={context} />;
  }
}

/** The picture's description is what stands for it; the picture itself is a link away. */
function PictureLink({ image, context }: { image: Image["attrs"]; context: RenderContext }) {
  const picture = context.references.pictures[image.mediaId];
  if (!picture) return null;
  return (
    <p className="lite-picture">
      <a href={picture.src}>{context.labels.picture}</a>
      {image.alt && `: ${image.alt}`}
      {image.caption && <> — {image.caption}</>} {image.credit && <small>{image.credit}</small>}
    </p>
  );
}

function Elsewhere({ href, name, caption }: { href: string; name: string; caption: string }) {
  return (
    <p>
      {caption}{" "}
      <a href={href} rel="noopener nofollow">
        {name}
      </a>
    </p>
  );
}
