import type { InlineChange } from "@polosa/document/compare/differences.ts";
import type { Node } from "@polosa/document/compare/node.ts";
import type { Mark } from "@polosa/document/inline.ts";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** The words of a paragraph with what came, went or was formatted otherwise. */
export function InlineChanges({ changes }: { changes: readonly InlineChange[] }) {
  return changes.map((change, place) => <InlineChanged key={place} change={change} />);
}

function InlineChanged({ change }: { change: InlineChange }) {
  switch (change.kind) {
    case "kept":
      return <Inline inline={change.inline} />;
    case "added":
      return (
        <ins>
          <Inline inline={change.inline} />
        </ins>
      );
    case "removed":
      return (
        <del>
          <Inline inline={change.inline} />
        </del>
      );
    case "marked":
      return (
        <span className="reformatted">
          <Inline inline={change.inline} />
          <FormattingNote before={change.before} after={change.inline.marks ?? []} />
        </span>
      );
  }
}

function Inline({ inline }: { inline: Node }) {
  const t = useTranslations("revisions");
  if (inline.type === "hardBreak") {
    return (
      <>
        ↵<br />
      </>
    );
  }
  if (inline.type === "footnote") return <span className="text-quiet text-sm"> {t("footnote", { text: String(inline.attrs?.text ?? "") })} </span>;
  return <Formatted marks={inline.marks ?? []}>{inline.text}</Formatted>;
}

function Formatted({ marks: [mark, ...others], children }: { marks: readonly Mark[]; children: ReactNode }) {
  if (!mark) return children;
  return (
    <Marked mark={mark}>
      <Formatted marks={others}>{children}</Formatted>
    </Marked>
  );
}

function Marked({ mark, children }: { mark: Mark; children: ReactNode }) {
  switch (mark.type) {
    case "bold":
      return <strong>{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "strike":
      return <s>{children}</s>;
    case "subscript":
      return <sub>{children}</sub>;
    case "superscript":
      return <sup>{children}</sup>;
    case "code":
      return <code>{children}</code>;
    case "language":
      return <span lang={mark.attrs.lang}>{children}</span>;
    case "link":
      return (
        <span className="link" title={mark.attrs.href}>
          {children}
        </span>
      );
  }
}

/** What was done to the formatting, in words; for a link, where it led and where it leads. */
function FormattingNote({ before, after }: { before: readonly Mark[]; after: readonly Mark[] }) {
  const t = useTranslations("revisions");
  const nameOf = (mark: Mark) => (mark.type === "link" ? mark.attrs.href : t(`marks.${mark.type}`));
  const isIn = (marks: readonly Mark[], mark: Mark) => marks.some((other) => JSON.stringify(other) === JSON.stringify(mark));
  const gone = before.filter((mark) => !isIn(after, mark));
  const come = after.filter((mark) => !isIn(before, mark));
  return (
    <small className="formatting-note">
      {gone.map((mark) => (
        <del key={mark.type}>{nameOf(mark)}</del>
      ))}
      {come.map((mark) => (
        <ins key={mark.type}>{nameOf(mark)}</ins>
      ))}
    </small>
  );
}
