import { listInvitations, type OpenInvitation } from "@polosa/newsroom/invitations/queries.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import type { PeopleSearch } from "@polosa/newsroom/people/input.ts";
import { canAdminister } from "@polosa/newsroom/people/permissions.ts";
import { findPerson, type ListedPerson, listPeople, type SignedIn } from "@polosa/newsroom/people/queries.ts";
import { listSections, type Section } from "@polosa/newsroom/sections/queries.ts";
import { db } from "../../server/db.ts";

export interface Staff {
  people: ListedPerson[];
  invitations: OpenInvitation[];
  sections: Section[];
}

export async function loadStaff(actor: SignedIn, search: PeopleSearch): Promise<Staff> {
  authorize(canAdminister(actor));
  const [people, invitations, sections] = [await listPeople(db(), search), await listInvitations(db()), await listSections(db())];
  return { people, invitations, sections };
}

export async function loadPerson(actor: SignedIn, id: string): Promise<{ person: ListedPerson | null; sections: Section[] }> {
  authorize(canAdminister(actor));
  return { person: await findPerson(db(), id), sections: await listSections(db()) };
}
