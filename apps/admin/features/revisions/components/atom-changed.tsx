"use client";

import type { NodeChange } from "@polosa/document/compare/differences.ts";
import { type Node, wordsOf } from "@polosa/document/compare/node.ts";
import { useTranslations } from "use-intl";
import { usePictures } from "../../media/components/pictures.tsx";
import { Thumbnail } from "../../media/components/thumbnail.tsx";
import { AttributeChanges } from "./attribute-changes.tsx";

/** A picture, an embed, a file: what came, went, or is said of it now. */
export function AtomChanged({ change }: { change: NodeChange }) {
  const t = useTranslations("revisions");
  switch (change.kind) {
    case "kept":
      return <Atom node={change.node} />;
    case "added":
      return (
        <ins className="atom">
          <span className="block font-medium text-sm">{t("put")}</span>
          <Atom node={change.node} />
        </ins>
      );
    case "removed":
      return (
        <del className="atom">
          <span className="block font-medium text-sm">{t("taken")}</span>
          <Atom node={change.node} />
        </del>
      );
    case "changed": {
      const isOther = change.before.attrs?.mediaId !== change.after.attrs?.mediaId;
      return (
        <div className="atom">
          {isOther && (
            <del className="block">
              <Atom node={change.before} />
            </del>
          )}
          <Atom node={change.after} />
          <AttributeChanges attributes={change.attributes.filter(({ name }) => name !== "mediaId")} />
        </div>
      );
    }
  }
}

function Atom({ node }: { node: Node }) {
  const t = useTranslations("revisions");
  const { byId } = usePictures();
  const picture = byId[String(node.attrs?.mediaId ?? "")];
  if (node.type === "horizontalRule") return <hr className="border-line" />;
  if (picture) {
    return (
      <span className="block">
        <Thumbnail picture={picture} width={320} alt={String(node.attrs?.alt ?? "")} className="h-auto max-w-80" />
        <span className="block font-sans text-quiet text-sm">{[node.attrs?.caption, node.attrs?.credit].filter(Boolean).join(" · ")}</span>
      </span>
    );
  }
  return <span className="block break-words font-sans text-sm">{wordsOf(node) || t("attributes.other")}</span>;
}
