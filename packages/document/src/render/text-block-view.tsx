import type { Block, FactBox, List, ListItem, Paragraph, Table } from "../blocks.ts";
import { Inlines } from "./inline-view.tsx";
import type { RenderContext } from "./render-context.ts";

/** Blocks that are words only, and so the same on every kind of page and in feeds. */
export type TextBlock = Exclude<Block, { type: "image" | "gallery" | "embed" | "readAlso" | "download" | "audio" | "video" }>;

export function TextBlockView({ block, context }: { block: TextBlock; context: RenderContext }) {
  switch (block.type) {
    case "paragraph":
      return <ParagraphView paragraph={block} context={context} />;
    case "heading": {
      const content = <Inlines content={block.content} context={context} />;
      return block.attrs.level === 2 ? <h2>{content}</h2> : <h3>{content}</h3>;
    }
    case "bulletList":
    case "orderedList":
      return <ListView list={block} context={context} />;
    case "blockquote":
      return <blockquote>{listNodes(block.content, context)}</blockquote>;
    case "pullQuote":
      return (
        <figure className="pull-quote">
          <blockquote>
            <p>
              <Inlines content={block.content} context={context} />
            </p>
          </blockquote>
          {block.attrs.source && <figcaption>{block.attrs.source}</figcaption>}
        </figure>
      );
    case "table":
      return <TableView table={block} context={context} />;
    case "codeBlock":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled with the keyboard too
        <pre tabIndex={0}>
          <code>{block.content?.[0]?.text}</code>
        </pre>
      );
    case "horizontalRule":
      return <hr />;
    case "factBox":
      return <FactBoxView box={block} context={context} />;
    case "question":
      return (
        <p className="question">
          <strong>
            <Inlines content={block.content} context={context} />
          </strong>
        </p>
      );
  }
}

function ParagraphView({ paragraph, context }: { paragraph: Paragraph; context: RenderContext }) {
  // Empty paragraphs are how editors make room; pages make their own.
  if (!paragraph.content?.length) return null;
  return (
    <p>
      <Inlines content={paragraph.content} context={context} />
    </p>
  );
}

function ListView({ list, context }: { list: List; context: RenderContext }) {
  const items = list.content.map((item: ListItem, index) => <li key={index}>{listNodes(item.content, context)}</li>);
  return list.type === "bulletList" ? <ul>{items}</ul> : <ol>{items}</ol>;
}

function FactBoxView({ box, context }: { box: FactBox; context: RenderContext }) {
  return (
    <aside className="fact-box">
      {box.attrs.title && <p className="fact-box-title">{box.attrs.title}</p>}
      {listNodes(box.content, context)}
    </aside>
  );
}

function TableView({ table, context }: { table: Table; context: RenderContext }) {
  const rows = table.content.map((row, index) => (
    <tr key={index}>
      {row.content.map((cell, place) => {
        const content = listNodes(cell.content, context);
        return cell.type === "tableHeader" ? <th key={place}>{content}</th> : <td key={place}>{content}</td>;
      })}
    </tr>
  ));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard too
    <section className="wide-table" aria-label={context.labels.table} tabIndex={0}>
      <table>
        <tbody>{rows}</tbody>
      </table>
    </section>
  );
}

const listNodes = (nodes: (Paragraph | List)[], context: RenderContext) =>
  nodes.map((node, index) =>
    node.type === "paragraph" ? <ParagraphView key={index} paragraph={node} context={context} /> : <ListView key={index} list={node} context={context} />,
  );
