import { type Connection, connect } from "@polosa/db/client.ts";
import { people } from "@polosa/db/schema/people.ts";
import { isPassword } from "@polosa/newsroom/passwords/hashing.ts";
import type { Storage } from "@polosa/newsroom/storage/storage.ts";
import { inArray } from "drizzle-orm";
import { furnish } from "./furniture.ts";
import { offerFiles } from "./offer-files.ts";
import { hangPictures } from "./pictures/hang.ts";
import { publishStory } from "./publish-story.ts";
import { hireStaff, type SignIn, toSignIns } from "./staff.ts";
import { listStories } from "./stories.ts";

export interface Filling {
  databaseUrl: string;
  storage: Storage;
  /** The installation's secret: the demo's passwords are made from it, so they can be shown again without being kept. */
  secret: string;
  onProgress?(text: string): void;
}

/** Makes the demo newsroom in a database without people, and leaves any other alone. Returns the sign-ins that work. */
export async function fillDemoNewsroom({ databaseUrl, storage, secret, onProgress = () => {} }: Filling): Promise<{ filled: boolean; signIns: SignIn[] }> {
  const connection = connect(databaseUrl, { max: 4 });
  try {
    const filled = await fillIfEmpty(connection, { storage, secret, onProgress });
    return { filled, signIns: await listWorking(connection, toSignIns(secret)) };
  } finally {
    await connection.close();
  }
}

async function fillIfEmpty({ db }: Connection, { storage, secret, onProgress }: Required<Omit<Filling, "databaseUrl">>): Promise<boolean> {
  const [somebody] = await db.select({ id: people.id }).from(people).limit(1);
  if (somebody) return false;

  onProgress("drawing pictures");
  return db.transaction(async (tx) => {
    const staff = await hireStaff(tx, secret);
    const pictures = await hangPictures(tx, staff.editor, { storage, onProgress });
    const furniture = await furnish(tx, staff.editor, pictures);
    const place = { staff, pictures, fileIds: await offerFiles(tx, staff.editor, storage), ...furniture, articleIds: new Map<string, string>() };
    const stories = listStories();
    for (const [index, story] of stories.entries()) {
      onProgress(`writing story ${index + 1} of ${stories.length}`);
      await publishStory(tx, place, story);
    }
    return true;
  });
}

/** Demo people may have left or changed their passwords since. */
async function listWorking({ db }: Connection, signIns: SignIn[]): Promise<SignIn[]> {
  const rows = await db
    .select({ email: people.email, passwordHash: people.passwordHash, left: people.deactivatedAt })
    .from(people)
    .where(
      inArray(
        people.email,
        signIns.map((signIn) => signIn.email),
      ),
    );
  const working = await Promise.all(
    signIns.map(async (signIn) => {
      const person = rows.find((row) => row.email === signIn.email && !row.left);
      return person !== undefined && (await isPassword(person.passwordHash, signIn.password));
    }),
  );
  return signIns.filter((_, index) => working[index]);
}
