import {
  type Allowed,
  administrators,
  anyEditors,
  anyModerators,
  anyWriters,
  describers,
  editors,
  everybody,
  everySectionsEditors,
  everySectionsModerators,
  judges,
  moderators,
  reviewers,
  starters,
  themselves,
  writers,
} from "./callers.ts";

/**
 * Every exported server action. `staff`: who may, tried with the command behind it. `owing`: only for who still owes a second
 * step. `stranger`: for people without a session; what they show is a link's token or a key.
 */
export type Act = { staff: Allowed } | { owing: "second_step" } | { stranger: true };

export const acts: Record<string, Act> = {
  "account/addPasskeyAction": { staff: everybody },
  "account/askForNewPasskeyAction": { staff: everybody },
  "account/changePasswordAction": { staff: everybody },
  "account/changeProfileAction": { staff: everybody },
  "account/confirmCodesAction": { staff: everybody },
  "account/removeCodesAction": { staff: everybody },
  "account/removePasskeyAction": { staff: themselves },
  "account/renamePasskeyAction": { staff: everybody },
  "account/renewRecoveryCodesAction": { staff: everybody },
  "account/revokeOtherSessionsAction": { staff: everybody },
  "account/revokeSessionAction": { staff: themselves },
  "account/startCodesAction": { staff: everybody },

  "appeals/decideAppealAction": { staff: judges },

  "articles/addTopicAction": { staff: anyEditors },
  "articles/findArticlesAction": { staff: anyWriters },
  "articles/findNewestAction": { staff: writers },
  "articles/publishArticleAction": { staff: editors },
  "articles/saveDraftAction": { staff: writers },
  "articles/setDeadlineAction": { staff: writers },
  "articles/startArticleAction": { staff: starters },
  "articles/takeDownArticleAction": { staff: editors },

  "audit/verifyAuditAction": { staff: administrators },

  "margins/settleNoteAction": { staff: writers },
  "margins/writeNoteAction": { staff: starters },

  "media/cropPictureAction": { staff: describers },
  "media/describePictureAction": { staff: describers },
  "media/findPicturesAction": { staff: anyWriters },
  "media/setFocusAction": { staff: describers },

  "moderation/decideCommentsAction": { staff: moderators },
  "moderation/handOverCommentAction": { staff: moderators },
  // Moderators of other sections too: of what was said in theirs.
  "moderation/removeAllOfReaderAction": { staff: anyModerators },
  "moderation/undoActAction": { staff: moderators },

  "notices/readAllNoticesAction": { staff: everybody },
  // Somebody else's are none.
  "notices/readNoticeAction": { staff: { own: anyWriters.own, foreign: [] } },

  "people/changeRolesAction": { staff: administrators },
  "people/deactivatePersonAction": { staff: administrators },
  "people/forcePasswordResetAction": { staff: administrators },
  "people/invitePersonAction": { staff: administrators },
  "people/reactivatePersonAction": { staff: administrators },
  "people/removeSecondStepsAction": { staff: administrators },
  "people/revokeInvitationAction": { staff: administrators },

  "previews/makePreviewLinkAction": { staff: writers },
  "previews/revokePreviewLinkAction": { staff: writers },

  "readers/readPhoneNumberAction": { staff: administrators },

  "redirects/addRedirectAction": { staff: everySectionsEditors },
  "redirects/importRedirectsAction": { staff: everySectionsEditors },
  "redirects/moveArticleAction": { staff: editors },
  "redirects/removeRedirectAction": { staff: everySectionsEditors },

  "reviews/askForReviewAction": { staff: writers },
  "reviews/decideReviewAction": { staff: reviewers },
  "reviews/withdrawReviewAction": { staff: writers },

  "revisions/restoreRevisionAction": { staff: writers },

  "schedules/cancelScheduleAction": { staff: editors },
  "schedules/rescheduleAction": { staff: editors },
  "schedules/schedulePublicationAction": { staff: editors },
  "schedules/scheduleTakedownAction": { staff: editors },

  "screening/addWordsAction": { staff: everySectionsModerators },
  "screening/removeOutsideCheckAction": { staff: administrators },
  "screening/removeWordAction": { staff: everySectionsModerators },
  "screening/setOutsideCheckAction": { staff: administrators },
  "screening/setScreeningAction": { staff: everySectionsModerators },
  "screening/tryListAction": { staff: everySectionsModerators },
  "screening/tryWordsAction": { staff: everySectionsModerators },
  "sanctions/imposeSanctionAction": { staff: everySectionsModerators },
  "sanctions/liftSanctionAction": { staff: everySectionsModerators },

  "settings/setSettingAction": { staff: administrators },

  "threads/resetSectionThreadAction": { staff: moderators },
  "threads/resetThreadAction": { staff: moderators },
  "threads/setSectionThreadAction": { staff: moderators },
  "threads/setThreadAction": { staff: moderators },

  "translations/followOriginalAction": { staff: writers },
  "translations/openBesideAction": { staff: anyWriters },

  // Ends the session of whoever asks, if there is one.
  "shell/signOutAction": { stranger: true },

  "sign-in/acceptInvitationAction": { stranger: true },
  "sign-in/askForPasskeyAction": { stranger: true },
  "sign-in/askPasswordResetAction": { stranger: true },
  "sign-in/proveByCodeAction": { owing: "second_step" },
  "sign-in/proveByPasskeyAction": { owing: "second_step" },
  "sign-in/proveByRecoveryCodeAction": { owing: "second_step" },
  "sign-in/resetPasswordAction": { stranger: true },
  "sign-in/signInByPasskeyAction": { stranger: true },
};
