import { listUnfinishedPictures } from "@polosa/newsroom/media/queries.ts";
import { finishPicture } from "@polosa/newsroom/media/renditions/commands.ts";
import type { Storage } from "@polosa/newsroom/storage/storage.ts";
import type { Job } from "./job.ts";

/** Every rendition that pictures still lack. What is left to do stands in their rows: nothing is forgotten when this process dies. */
export const makeRenditions = (storage: Storage): Job => ({
  name: "renditions",
  cron: "* * * * *",
  run: async (db) => {
    for (const pictureId of await listUnfinishedPictures(db)) {
      // One that cannot be finished must not keep the others waiting; pages go on showing what it has.
      await finishPicture(db, storage, pictureId).catch((error: unknown) => console.error(`worker: picture ${pictureId}: ${String(error)}`));
    }
  },
});
