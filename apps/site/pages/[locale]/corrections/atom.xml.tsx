import type { GetServerSideProps } from "next";
import { createTranslator } from "use-intl/core";
import { toCorrectionsAtom } from "../../../features/corrections/atom.ts";
import { keysOfCorrections } from "../../../features/corrections/keys.ts";
import { loadCorrections } from "../../../features/corrections/loaders.ts";
import { MissingPage } from "../../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../../features/missing/loaders.ts";
import { toLocale } from "../../../server/locale.ts";
import { messagesOf } from "../../../server/messages.ts";
import { FRONT_IS_FRESH_FOR, setPageHeaders } from "../../../server/page-headers.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<MissingView> = async ({ params, res, resolvedUrl }) => {
  const locale = toLocale(params?.locale);
  if (!locale) return { props: await loadMissing(res, resolvedUrl, "notFound") };

  const view = await loadCorrections(locale, null);
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "corrections" });
  const kinds: Record<string, string> = { correction: t("kinds.correction"), clarification: t("kinds.clarification"), update: t("kinds.update") };
  const words = { title: `${t("title")} — ${view.frame.siteName}`, titleOf: (kind: string, headline: string) => `${kinds[kind] ?? kind}: ${headline}` };
  setPageHeaders(res, { keys: keysOfCorrections(view), freshFor: FRONT_IS_FRESH_FOR });
  res.setHeader("Content-Type", "application/atom+xml; charset=utf-8");
  res.end(toCorrectionsAtom(view, words));
  return { props: { frame: view.frame, missing: "notFound" } };
};

/** Only for a language that is not one of ours: else the feed was the answer. */
export default function CorrectionsFeedRoute(props: MissingView) {
  return <MissingPage {...props} />;
}
