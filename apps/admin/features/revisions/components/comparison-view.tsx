"use client";

import { diffNodes, diffWords } from "@polosa/document/compare/differences.ts";
import { isSame, type Node } from "@polosa/document/compare/node.ts";
import type { RevisionText } from "@polosa/newsroom/articles/input.ts";
import { useTranslations } from "use-intl";
import { PicturesProvider } from "../../media/components/pictures.tsx";
import { listFieldDifferences } from "../field-differences.ts";
import type { Comparison } from "../loaders.ts";
import { NodeChanges } from "./node-changes.tsx";
import { WordsChanged } from "./words-changed.tsx";

/** What became of one revision in another: its fields, its lead picture, its text. */
export function ComparisonView({ comparison, locale }: { comparison: Comparison; locale: string }) {
  const t = useTranslations("revisions");
  const { before, after, names, pictures } = comparison;
  const fields = listFieldDifferences({ before, after }, names, (name, value) => {
    if (name === "yes") return t("yes");
    return name === "kind" ? t(`kinds.${isKind(value) ? value : "news"}`) : t(`ai.${value === "assisted" || value === "generated" ? value : "none"}`);
  });
  const leads = diffNodes(toLead(before), toLead(after));
  const isEqual = fields.length === 0 && isSame(before.lead, after.lead) && isSame(before.document, after.document);
  if (isEqual) return <p className="text-quiet">{t("same")}</p>;
  return (
    <PicturesProvider initial={pictures}>
      {fields.length > 0 && (
        <dl className="mb-6 space-y-3 border-line border-b pb-6">
          {fields.map((field) => (
            <div key={field.name}>
              <dt className="label">{t(`fields.${field.name}`)}</dt>
              <dd lang={locale} className="compared break-words">
                <WordsChanged changes={diffWords(field.before, field.after)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {!isSame(before.lead, after.lead) && (
        <div className="compared mb-6 border-line border-b pb-6">
          <p className="label">{t("fields.lead")}</p>
          <NodeChanges changes={leads} />
        </div>
      )}
      <div lang={locale} className="compared font-serif">
        {isSame(before.document, after.document) ? (
          <p className="font-sans text-quiet text-sm">{t("sameText")}</p>
        ) : (
          <NodeChanges changes={diffNodes(before.document.content, after.document.content)} />
        )}
      </div>
    </PicturesProvider>
  );
}

const toLead = ({ lead }: RevisionText): Node[] => (lead ? [{ type: "image", attrs: lead }] : []);

const kinds = ["news", "report", "opinion", "interview", "analysis", "advertisement"] as const;
const isKind = (value: string): value is (typeof kinds)[number] => kinds.some((kind) => kind === value);
