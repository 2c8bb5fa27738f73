import "server-only";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { createHash } from "node:crypto";
import { typeOfKey } from "./keys";
import type { Storage, StoredFile } from "./storage";

export type S3Settings = {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

/** How long a form for an upload may be used. Seconds. */
const FORM_SECONDS = 15 * 60;

/** Nothing there is an answer; everything else is a fault. */
function nullIfAbsent(error: unknown): null {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  if (name === "NoSuchKey" || name === "NotFound" || $metadata?.httpStatusCode === 404) return null;
  throw error;
}

/** Keeps files in a bucket of an S3-compatible store. The bucket is private: the shop hands its pictures out itself. */
export function s3Storage({ endpoint, region, bucket, ...credentials }: S3Settings): Storage {
  const client = new S3Client({
    endpoint,
    region,
    credentials,
    // The bucket stands in the path, as all compatible stores have it, and no checksum is sent that some do not know.
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (key: string) => ({ Bucket: bucket, Key: key });

  return {
    async put(key, bytes, type) {
      if (typeOfKey(key) !== type) throw new Error(`Not a storage key for ${type}: ${key}`);
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentType: type }));
    },

    async get(key): Promise<StoredFile | null> {
      const type = typeOfKey(key);
      if (type === null) return null;
      const found = await client.send(new GetObjectCommand(at(key))).catch(nullIfAbsent);
      const read = await found?.Body?.transformToByteArray();
      if (!read) return null;
      const bytes = new Uint8Array(read);
      const tag = createHash("sha1").update(bytes).digest("base64url");
      return { bytes, type, size: bytes.byteLength, tag };
    },

    async size(key) {
      if (typeOfKey(key) === null) return null;
      const found = await client.send(new HeadObjectCommand(at(key))).catch(nullIfAbsent);
      return found ? (found.ContentLength ?? 0) : null;
    },

    async delete(key) {
      if (typeOfKey(key) === null) return;
      await client.send(new DeleteObjectCommand(at(key))).catch(nullIfAbsent);
    },

    async uploadForm(key, type, mostBytes) {
      if (typeOfKey(key) !== type) throw new Error(`Not a storage key for ${type}: ${key}`);
      const { url, fields } = await createPresignedPost(client, {
        ...at(key),
        Fields: { "Content-Type": type },
        Conditions: [
          ["content-length-range", 1, mostBytes],
          ["eq", "$Content-Type", type],
        ],
        Expires: FORM_SECONDS,
      });
      return { url, fields };
    },
  };
}
