/** Everybody there can be, with respect to one article, comment or person; strangers have no row, for they may nothing. */
export const callers = ["author", "editor", "moderator", "administrator", "editorHere", "editorElsewhere", "moderatorHere", "moderatorElsewhere"] as const;
export type Caller = (typeof callers)[number];

/** Whether the caller made what is acted on. */
export type Ownership = "own" | "foreign";

/** Who may, where the caller's own and somebody else's are told apart. */
export interface Allowed {
  own: readonly Caller[];
  foreign: readonly Caller[];
}

const alike = (allowed: readonly Caller[]): Allowed => ({ own: allowed, foreign: allowed });

export const nobody = alike([]);
export const everybody = alike(callers);
export const administrators = alike(["administrator"]);
export const moderators = alike(["moderator", "administrator", "moderatorHere"]);
export const editors = alike(["editor", "administrator", "editorHere"]);
/** Of the whole paper: what is done concerns every section. */
export const everySectionsEditors = alike(["editor", "administrator"]);
/** What follows a reader into every section. */
export const everySectionsModerators = alike(["moderator", "administrator"]);
/** Nobody judges their own decision. */
export const judges: Allowed = { own: [], foreign: moderators.foreign };
/** Nobody judges their own text. */
export const reviewers: Allowed = { own: [], foreign: editors.foreign };
/** Of any section: what is asked for has none. */
export const anyEditors = alike(["editor", "administrator", "editorHere", "editorElsewhere"]);
export const anyWriters = alike(["author", "editor", "administrator", "editorHere", "editorElsewhere"]);
export const anyModerators = alike(["moderator", "administrator", "moderatorHere", "moderatorElsewhere"]);
/** Authors their own, editors everything in their sections. */
export const writers: Allowed = { own: ["author", ...editors.own], foreign: editors.foreign };
/** Authors what they brought, editors of any section everything. */
export const describers: Allowed = { own: anyWriters.own, foreign: anyEditors.foreign };
export const starters = alike(["author", "editor", "administrator", "editorHere"]);
/** One's own, whoever one is: what is somebody else's is not touched. */
export const themselves: Allowed = { own: callers, foreign: [] };

/** The role that makes somebody this caller; what is acted on is `here`. */
export function toRole(caller: Caller, { here, elsewhere }: { here: string; elsewhere: string }) {
  switch (caller) {
    case "author":
    case "editor":
    case "moderator":
    case "administrator":
      return { role: caller };
    case "editorHere":
      return { role: "editor" as const, sectionId: here };
    case "editorElsewhere":
      return { role: "editor" as const, sectionId: elsewhere };
    case "moderatorHere":
      return { role: "moderator" as const, sectionId: here };
    case "moderatorElsewhere":
      return { role: "moderator" as const, sectionId: elsewhere };
  }
}
