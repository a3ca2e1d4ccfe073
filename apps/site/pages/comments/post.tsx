import type { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import type { GetServerSideProps } from "next";
import { RefusedPage, type RefusedPageProps } from "../../features/comments/components/refused-page.tsx";
import { toOutcome } from "../../features/comments/posting.ts";
import { toRefusal } from "../../features/comments/refusal.ts";
import { loadFrame } from "../../features/page/loaders.ts";
import { ProofPage, type ProofPageProps } from "../../features/proofs/components/proof-page.tsx";
import { loadWork } from "../../features/proofs/loaders.ts";
import { DEFAULT_LOCALE, toLocale } from "../../server/locale.ts";
import { setPrivate } from "../../server/page-headers.ts";

export const config = { unstable_runtimeJS: false };

const statuses: Record<DomainError["kind"], number> = { not_found: 404, forbidden: 403, invalid: 422, conflict: 409, too_many: 429 };

type AnswerProps = { refused: RefusedPageProps } | { unproven: ProofPageProps };

/** Where comments are posted to: goes on to the comment, or shows why not with every word kept. */
export const getServerSideProps: GetServerSideProps<AnswerProps> = async ({ req, res }) => {
  setPrivate(res);
  if (req.method !== "POST") return { redirect: { destination: `/${DEFAULT_LOCALE}`, statusCode: 303 } };
  const outcome = await toOutcome(req, res);
  if (outcome.posted) return { redirect: { destination: outcome.location, statusCode: 303 } };

  const { error, article, typed, kept } = outcome;
  const locale = article?.locale ?? toLocale(URL.parse(req.headers.referer ?? "")?.pathname.split("/")[1]) ?? DEFAULT_LOCALE;
  res.statusCode = statuses[error.kind];
  res.setHeader("Content-Language", locale);
  const frame = await loadFrame(locale);
  if (error.reason === "proof_wanted" && article) {
    const fields = { articleId: article.id, ...kept, name: typed.name, body: typed.body };
    return { props: { unproven: { frame, article, fields, body: typed.body, work: await loadWork() } } };
  }
  return { props: { refused: { frame, article, refusal: toRefusal(error), typed } } };
};

export default function AnswerPage(props: AnswerProps) {
  return "unproven" in props ? <ProofPage {...props.unproven} /> : <RefusedPage {...props.refused} />;
}
