import { tmpdir } from "node:os";
import type { Db } from "@polosa/db/client.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { cropPicture, setFocus } from "@polosa/newsroom/media/crops/commands.ts";
import { describePicture } from "@polosa/newsroom/media/descriptions/commands.ts";
import { getDescribedPicture } from "@polosa/newsroom/media/descriptions/queries.ts";
import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import { openDirectory } from "@polosa/newsroom/storage/directory.ts";
import { givenPicture } from "@polosa/newsroom/testing/media-test.ts";
import type { Scene } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

const broughtBy = (db: Db, { owner }: Scene) => givenPicture(db, { uploadedBy: owner.id });

export const pictureAttempts: Record<string, Attempt> = {
  "media/cropPictureAction": async (db, scene) => cropPicture(db, scene.actor, { pictureId: await broughtBy(db, scene), ratio: "1:1", crop: null }),
  "media/describePictureAction": async (db, scene) => {
    const pictureId = await broughtBy(db, scene);
    const { alts, caption, credit, licence, licenceEndsOn, ai, labels, stamp } = await getDescribedPicture(db, pictureId);
    const said = { alts: { ...alts, ru: "Иначе" }, caption, credit, licence, licenceEndsOn, ai, labels };
    await describePicture(db, scene.actor, { pictureId, basedOn: stamp, ...said, storage: openDirectory(tmpdir()) });
  },
  "media/findPicturesAction": async (_db, { actor }) => authorize(canAddPicture(actor)),
  "media/setFocusAction": async (db, scene) => setFocus(db, scene.actor, { pictureId: await broughtBy(db, scene), x: 0.5, y: 0.5 }),
};
