import type { Db } from "@polosa/db/client.ts";
import { invitePerson, revokeInvitation } from "@polosa/newsroom/invitations/commands.ts";
import { listInvitations } from "@polosa/newsroom/invitations/queries.ts";
import { changeRoles, deactivatePerson, forcePasswordReset, reactivatePerson, removeSecondSteps } from "@polosa/newsroom/people/commands.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { setSetting } from "@polosa/newsroom/settings/commands.ts";
import type { Attempt } from "./attempt.ts";

const toLetter = () => ({ subject: "", body: "" });
const roles = [{ role: "author" as const, sectionId: null }];

const invite = (db: Db, by: SignedIn) => invitePerson(db, by, { email: "new@newsroom.example", name: "Новый", roles, toLetter });

export const peopleAttempts: Record<string, Attempt> = {
  "people/changeRolesAction": (db, { actor, owner }) => changeRoles(db, actor, { personId: owner.id, roles }),
  "people/deactivatePersonAction": (db, { actor, owner }) => deactivatePerson(db, actor, { personId: owner.id }),
  "people/forcePasswordResetAction": (db, { actor, owner }) => forcePasswordReset(db, actor, { personId: owner.id, toLetter }),
  "people/invitePersonAction": (db, { actor }) => invite(db, actor),
  "people/reactivatePersonAction": (db, { actor, owner }) => reactivatePerson(db, actor, { personId: owner.id }),
  "people/removeSecondStepsAction": (db, { actor, owner }) => removeSecondSteps(db, actor, { personId: owner.id }),
  "people/revokeInvitationAction": async (db, { actor, other }) => {
    await invite(db, other);
    const [invitation] = await listInvitations(db);
    await revokeInvitation(db, actor, { invitationId: invitation?.id ?? "" });
  },
  "settings/setSettingAction": (db, { actor }) => setSetting(db, actor, { key: "fourEyes", value: true }),
};
