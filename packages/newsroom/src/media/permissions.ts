import { type Actor, hasRoleAnywhere } from "../kernel/actor.ts";

export const canAddPicture = (actor: Actor): boolean => hasRoleAnywhere(actor, "author") || hasRoleAnywhere(actor, "editor");

/** Authors describe and crop what they brought; editors, everything. */
export const canDescribePicture = (actor: Actor, picture: { uploadedBy: string }): boolean =>
  hasRoleAnywhere(actor, "editor") || (picture.uploadedBy === actor.id && hasRoleAnywhere(actor, "author"));

/** Articles that are public show the new picture at once: that is publishing. */
export const canReplacePicture = (actor: Actor): boolean => hasRoleAnywhere(actor, "editor");
