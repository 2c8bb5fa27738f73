import "server-only";
import { join } from "node:path";
import { diskStorage } from "./disk";
import { s3Storage } from "./s3";
import type { Storage } from "./storage";

export type StorageSettings = {
  readonly DATA_DIR: string;
  readonly S3_ENDPOINT?: string | undefined;
  readonly S3_REGION?: string | undefined;
  readonly S3_BUCKET?: string | undefined;
  readonly S3_ACCESS_KEY_ID?: string | undefined;
  readonly S3_SECRET_ACCESS_KEY?: string | undefined;
};

/** The bucket that the settings name, or a folder under `DATA_DIR`. All of the bucket's settings are needed. */
export function chooseStorage(settings: StorageSettings): Storage {
  const { S3_ENDPOINT: endpoint, S3_REGION: region, S3_BUCKET: bucket } = settings;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (endpoint && region && bucket && accessKeyId && secretAccessKey)
    return s3Storage({ endpoint, region, bucket, accessKeyId, secretAccessKey });
  return diskStorage(join(settings.DATA_DIR, "files"));
}
