import type { S3Driver } from "flydrive/drivers/s3";
import { z } from "zod";
import type { Storage } from "./storage.ts";

interface Bucket {
  bucket: string;
  endpoint: string | undefined;
  region: string;
  accessKeyId: string | undefined;
  secretAccessKey: string | undefined;
}

/** A bucket of Amazon's S3 or of a service that speaks like it. It stays private: readers get its objects through our own servers. */
export function openBucket(bucket: Bucket): Storage {
  let connected: Promise<S3Driver> | null = null;
  const driver = () => {
    connected ??= connectTo(bucket);
    return connected;
  };
  return {
    put: async (key, bytes) => (await driver()).put(key, bytes),
    find: async (key) => {
      const found = await findMetadata(await driver(), key);
      return found && { bytes: found.contentLength, open: async () => (await driver()).getStream(key) };
    },
    remove: async (key) => (await driver()).delete(key),
  };
}

/** Loaded when it is used: whoever keeps pictures on disk does not pay for it. */
async function connectTo({ bucket, endpoint, region, accessKeyId, secretAccessKey }: Bucket): Promise<S3Driver> {
  const { S3Driver } = await import("flydrive/drivers/s3");
  return new S3Driver({
    bucket,
    region,
    visibility: "private",
    supportsACL: false,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
  });
}

async function findMetadata(driver: S3Driver, key: string) {
  try {
    return await driver.getMetaData(key);
  } catch (error) {
    if (Missing.safeParse(error).success) return null;
    throw error;
  }
}

const Missing = z.object({ $metadata: z.object({ httpStatusCode: z.literal(404) }) });
