import { useTranslations } from "use-intl";

/** Every reason for which the newsroom or this app refuses; each has a sentence in the messages. */
const reasons = [
  "alt_missing",
  "alt_too_long",
  "article_missing",
  "body_missing",
  "byline_missing",
  "caption_too_long",
  "comment_missing",
  "control_characters",
  "credit_too_long",
  "decided_meanwhile",
  "document_malformed",
  "email_malformed",
  "email_missing",
  "headline_missing",
  "headline_too_long",
  "lede_too_long",
  "malformed",
  "not_a_picture",
  "not_allowed",
  "not_published",
  "note_too_long",
  "nothing_to_take_back",
  "offline",
  "password_missing",
  "picture_empty",
  "picture_too_large",
  "reason_missing",
  "removal_reason_missing",
  "reason_too_long",
  "revision_missing",
  "saved_meanwhile",
  "section_is_public",
  "section_missing",
  "sign_in_refused",
  "signed_out",
  "too_many_authors",
  "translation_exists",
  "unexpected",
  "unknown_locale",
  "unsafe_link",
] as const;
type Reason = (typeof reasons)[number];

/** The sentence for a reason, in the language of who reads. */
export function useReason(): (reason: string) => string {
  const t = useTranslations("reasons");
  return (reason) => t(isReason(reason) ? reason : "unexpected");
}

const isReason = (reason: string): reason is Reason => reasons.some((known) => known === reason);
