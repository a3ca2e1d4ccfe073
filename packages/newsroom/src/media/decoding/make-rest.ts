import { setPriority } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { encode } from "./encode.ts";
import { RestJob } from "./jobs.ts";
import { openPicture } from "./open-picture.ts";

/** Runs in its own process, behind everything else that the machine has to do: a picture on standard input, the named renditions into a directory. */
setPriority(10);
sharp.concurrency(1);

const { directory, wanted } = RestJob.parse(JSON.parse(process.argv[2] ?? ""));
const whole = await openPicture(await buffer(process.stdin))
  .raw()
  .toBuffer({ resolveWithObject: true });
for (const { key, ...rendition } of wanted) await encode(whole, rendition).toFile(join(directory, key.replace("/", "_")));
process.stdout.write("{}");
