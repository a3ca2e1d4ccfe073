import type { Node } from "@polosa/document/compare/node.ts";
import type { ReactNode } from "react";

interface Props {
  node: Node;
  /** What is said beside it. */
  note: ReactNode;
  isGone: boolean;
  children: ReactNode;
}

/** The element that a node of a document is on a page. */
export function NodeElement({ node, note, isGone, children }: Props) {
  const content = (
    <>
      {note}
      {children}
    </>
  );
  switch (node.type) {
    case "heading":
      return node.attrs?.level === 2 ? <h3>{content}</h3> : <h4>{content}</h4>;
    case "bulletList":
      return <List note={note} list={<ul>{children}</ul>} />;
    case "orderedList":
      return <List note={note} list={<ol>{children}</ol>} />;
    case "listItem":
      return <li className={isGone ? "marker:text-line" : ""}>{content}</li>;
    case "blockquote":
      return <blockquote>{content}</blockquote>;
    case "table":
      return <List note={note} list={<Table>{children}</Table>} />;
    case "tableRow":
      return <tr>{children}</tr>;
    case "tableHeader":
      return <th>{content}</th>;
    case "tableCell":
      return <td>{content}</td>;
    case "codeBlock":
      return <pre>{content}</pre>;
    case "question":
      return <p className="font-semibold">{content}</p>;
    case "pullQuote":
    case "factBox":
      return <Aside title={String(node.attrs?.title ?? node.attrs?.source ?? "")}>{content}</Aside>;
    default:
      return <div className="block-text">{content}</div>;
  }
}

const List = ({ note, list }: { note: ReactNode; list: ReactNode }) => (
  <div>
    {note}
    {list}
  </div>
);

const Table = ({ children }: { children: ReactNode }) => (
  <div className="overflow-x-auto">
    <table>
      <tbody>{children}</tbody>
    </table>
  </div>
);

const Aside = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="rounded border border-line p-4">
    {title && <p className="font-semibold">{title}</p>}
    {children}
  </div>
);
