import type { Block, Download, Embed, Image, Recording } from "../blocks.ts";
import type { Document } from "../document.ts";
import { embedAddress, embedName } from "../embeds.ts";
import { Footnotes } from "./inline-view.tsx";
import type { Labels, PagePicture, References } from "./references.ts";
import { type RenderContext, toRenderContext } from "./render-context.ts";
import { TextBlockView } from "./text-block-view.tsx";

/** A document as the page shows it. */
export function DocumentBody({ document, references, labels }: { document: Document; references: References; labels: Labels }) {
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

function BlockView({ block, context }: { block: Block; context: RenderContext }) {
  switch (block.type) {
    case "image":
      return <Figure image={block.attrs} sizes="(min-width: 48rem) 44rem, 100vw" context={context} />;
    case "gallery":
      return (
        <div className="gallery">
          {block.content.map((image, index) => (
            <Figure key={index} image={image.attrs} sizes="(min-width: 48rem) 22rem, 100vw" context={context} />
          ))}
        </div>
      );
    case "embed":
      return <EmbedView embed={block} context={context} />;
    case "readAlso":
      return <ReadAlsoCard articleId={block.attrs.articleId} context={context} />;
    case "download":
      return <DownloadView download={block.attrs} context={context} />;
    case "audio":
    case "video":
      return <RecordingView recording={block} context={context} />;
    default:
      return <TextBlockView block={block} context={context} />;
  }
}

function Figure({ image, sizes, context }: { image: Image["attrs"]; sizes: string; context: RenderContext }) {
  const picture = context.references.pictures[image.mediaId];
  if (!picture) return null;
  return (
    <figure>
      <PagePictureView picture={picture} alt={image.alt} sizes={sizes} />
      {(image.caption || image.credit) && (
        <figcaption>
          {image.caption} {image.credit && <small>{image.credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}

/** A way there and nothing of theirs: a reader is not followed by the sites that a story shows. */
function EmbedView({ embed, context }: { embed: Embed; context: RenderContext }) {
  return (
    <figure className="embed">
      <a href={embedAddress(embed.attrs)} rel="noopener nofollow">
        {context.labels.openAt(embedName(embed.attrs))}
      </a>
      {embed.attrs.caption && <figcaption>{embed.attrs.caption}</figcaption>}
    </figure>
  );
}

function ReadAlsoCard({ articleId, context }: { articleId: string; context: RenderContext }) {
  const article = context.references.links[articleId];
  if (!article) return null;
  return (
    <aside className="read-also">
      {article.picture && <PagePictureView picture={article.picture} alt="" sizes="8rem" />}
      <p>
        <small>{context.labels.readAlso}</small> <a href={article.path}>{article.headline}</a>
      </p>
    </aside>
  );
}

export function DownloadView({ download, context }: { download: Download["attrs"]; context: RenderContext }) {
  const file = context.references.files[download.fileId];
  if (!file) return null;
  return (
    <p className="download">
      <a href={file.path} download>
        {download.title}
      </a>{" "}
      <small>{context.labels.file(file.type, file.bytes)}</small>
    </p>
  );
}

function RecordingView({ recording, context }: { recording: Recording; context: RenderContext }) {
  const { src, caption } = recording.attrs;
  const label = caption || context.labels[recording.type];
  return (
    <figure className="recording">
      {/* Nothing is asked of the other server before somebody presses play. */}
      {recording.type === "audio" ? (
        // biome-ignore lint/a11y/useMediaCaption: what the other server offers is not ours to caption
        <audio controls preload="none" src={src} aria-label={label} />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: what the other server offers is not ours to caption
        <video controls preload="none" playsInline src={src} aria-label={label} />
      )}
      <figcaption>
        {caption} <a href={src}>{context.labels[recording.type]}</a>
      </figcaption>
    </figure>
  );
}
