import { createHmac } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { people, type RoleName, roles } from "@polosa/db/schema/people.ts";
import type { Actor } from "@polosa/newsroom/kernel/actor.ts";
import { hashPassword } from "@polosa/newsroom/passwords/hashing.ts";
import { uuidv7 } from "uuidv7";

export interface SignIn {
  role: RoleName;
  email: string;
  password: string;
}

const names: Record<RoleName, string> = {
  author: "Айгерим Тасболатова",
  editor: "Марат Оспанбеков",
  moderator: "Лейла Сарманова",
  administrator: "Виктор Журавский",
};

/** One sign-in for each role; the same secret gives the same passwords. */
export function toSignIns(secret: string): SignIn[] {
  const toPassword = (role: RoleName) => `${role}-${createHmac("sha256", secret).update(`demo:${role}`).digest("hex").slice(0, 10)}`;
  return [signInOf("author"), signInOf("editor"), signInOf("moderator"), signInOf("administrator")];

  function signInOf(role: RoleName): SignIn {
    return { role, email: `${role}@polosa.example`, password: toPassword(role) };
  }
}

export type Staff = Record<RoleName, Actor>;

export async function hireStaff(db: Db, secret: string): Promise<Staff> {
  const hired = new Map<RoleName, Actor>();
  for (const { role, email, password } of toSignIns(secret)) {
    const id = uuidv7();
    await db.insert(people).values({ id, email, name: names[role], locale: "ru", passwordHash: await hashPassword(password) });
    await db.insert(roles).values({ personId: id, role });
    hired.set(role, { id, name: names[role], roles: [{ role, sectionId: null }] });
  }
  return { author: get("author"), editor: get("editor"), moderator: get("moderator"), administrator: get("administrator") };

  function get(role: RoleName): Actor {
    const actor = hired.get(role);
    if (!actor) throw new Error(`Nobody was hired as ${role}`);
    return actor;
  }
}
