import { readPhoneNumber } from "@polosa/newsroom/reader-phones/commands.ts";
import { testSecret as secret } from "@polosa/newsroom/testing/origins.ts";
import { givenSignedInReader } from "@polosa/newsroom/testing/readers.ts";
import type { Attempt } from "./attempt.ts";

export const readerAttempts: Record<string, Attempt> = {
  "readers/readPhoneNumberAction": async (db, scene) => {
    const { id: readerId } = await givenSignedInReader(db, { proof: { way: "phone", address: "+77011234567" } });
    await readPhoneNumber(db, scene.actor, { readerId, secret });
  },
};
