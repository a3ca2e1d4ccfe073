import { canAddPicture } from "../media/permissions.ts";

/** Whoever brings pictures brings documents too. */
export const canAddFile = canAddPicture;
