import { listUnfinishedPictures } from "@polosa/newsroom/media/queries.ts";
import { finishPicture } from "@polosa/newsroom/media/renditions/commands.ts";
import type { Storage } from "@polosa/newsroom/storage/storage.ts";
import type { Job } from "./job.ts";

/** Every rendition that pictures still lack. What is left to do stands in their rows: nothing is forgotten when this process dies. */
export const makeRenditions = (storage: Storage): Job => ({
  name: "renditions",
  cron: "* * * * *",
  run: async (db) => {
    const failed = new Set<string>();
    const findNext = async () => (await listUnfinishedPictures(db)).find((id) => !failed.has(id));
    for (let id = await findNext(); id; id = await findNext()) {
      try {
        await finishPicture(db, storage, id);
      } catch (error) {
        // It must not keep the others waiting; pages go on showing what it has.
        failed.add(id);
        console.error(`worker: picture ${id}: ${String(error)}`);
      }
    }
  },
});
