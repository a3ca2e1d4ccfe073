import { z } from "zod";
import { openBucket } from "./bucket.ts";
import { openDirectory } from "./directory.ts";
import type { Storage } from "./storage.ts";

/** Part of each app's environment: a bucket when one is named, else the directory. */
export const StorageEnv = z.object({
  MEDIA_DIRECTORY: z.string().min(1),
  MEDIA_S3_BUCKET: z.string().optional(),
  /** Of a service other than Amazon's. */
  MEDIA_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  MEDIA_S3_REGION: z.string().default("us-east-1"),
  MEDIA_S3_ACCESS_KEY_ID: z.string().optional(),
  MEDIA_S3_SECRET_ACCESS_KEY: z.string().optional(),
});
export type StorageEnv = z.infer<typeof StorageEnv>;

export function openStorage(env: StorageEnv): Storage {
  const { MEDIA_S3_BUCKET: bucket, MEDIA_S3_ENDPOINT: endpoint, MEDIA_S3_REGION: region } = env;
  if (!bucket) return openDirectory(env.MEDIA_DIRECTORY);
  return openBucket({ bucket, endpoint, region, accessKeyId: env.MEDIA_S3_ACCESS_KEY_ID, secretAccessKey: env.MEDIA_S3_SECRET_ACCESS_KEY });
}
