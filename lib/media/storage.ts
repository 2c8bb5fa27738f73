import type { FileType, ImageType } from "./keys";

/** A stored file. `tag` changes with its content; `size` is in bytes. */
export type StoredFile = {
  bytes: Uint8Array<ArrayBuffer>;
  type: FileType;
  size: number;
  tag: string;
};

/** A form that a browser may send one file with, straight to where it is kept: the fields first, the file last. */
export type UploadForm = {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** Where files live. Keys are those of `typeOfKey`, such as `products/UAA-101/1-640.avif`. */
export interface Storage {
  /** Keeps `bytes` under `key`, whole or not at all, over what was there. Throws on a key or type that is not one. */
  put(key: string, bytes: Uint8Array, type: FileType): Promise<void>;
  /** The file, or null where there is none or the text is no key. */
  get(key: string): Promise<StoredFile | null>;
  /** How many bytes `get` would hand out, or null. */
  size(key: string): Promise<number | null>;
  /** Removes the file if there is one. */
  delete(key: string): Promise<void>;
  /** A form for one file of `type` with at most `mostBytes`; null where files come in through the shop itself. */
  uploadForm(key: string, type: ImageType, mostBytes: number): Promise<UploadForm | null>;
}
