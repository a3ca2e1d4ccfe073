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
  "crop_outside",
  "date_malformed",
  "decided_meanwhile",
  "document_malformed",
  "email_malformed",
  "email_missing",
  "file_empty",
  "file_has_macros",
  "file_is_another_type",
  "file_name_too_long",
  "file_too_large",
  "file_type_refused",
  "file_unnamed",
  "headline_missing",
  "headline_too_long",
  "label_too_long",
  "lede_too_long",
  "licence_ended",
  "licence_too_long",
  "malformed",
  "not_a_picture",
  "not_allowed",
  "not_published",
  "note_too_long",
  "nothing_to_take_back",
  "offline",
  "password_missing",
  "picture_broken",
  "picture_changed_meanwhile",
  "picture_empty",
  "picture_known",
  "picture_missing",
  "picture_too_large",
  "picture_too_many_pixels",
  "reason_missing",
  "reason_too_long",
  "removal_reason_missing",
  "revision_missing",
  "saved_meanwhile",
  "section_is_public",
  "section_missing",
  "sign_in_refused",
  "signed_out",
  "too_many_authors",
  "too_many_labels",
  "translation_exists",
  "unexpected",
  "unknown_locale",
  "unreachable",
  "unsafe_link",
  "upload_cut",
] as const;
type Reason = (typeof reasons)[number];

/** The sentence for a reason, in the language of who reads. */
export function useReason(): (reason: string) => string {
  const t = useTranslations("reasons");
  return (reason) => t(isReason(reason) ? reason : "unexpected");
}

const isReason = (reason: string): reason is Reason => reasons.some((known) => known === reason);
