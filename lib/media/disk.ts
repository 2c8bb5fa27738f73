import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { typeOfKey } from "./keys";
import type { Storage, StoredFile } from "./storage";

/** Nothing there, or a folder where a file was asked for, is an answer; everything else is a fault. */
const ABSENT = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"]);

function nullIfAbsent(error: unknown): null {
  if (ABSENT.has((error as NodeJS.ErrnoException).code ?? "")) return null;
  throw error;
}

/** Keeps files in a folder, which need not exist yet. Several processes may share it. */
export function diskStorage(folder: string): Storage {
  const root = resolve(/* turbopackIgnore: true */ folder);
  const pathOf = (key: string) => join(/* turbopackIgnore: true */ root, ...key.split("/"));

  return {
    async put(key, bytes, type) {
      if (typeOfKey(key) !== type) throw new Error(`Not a storage key for ${type}: ${key}`);
      const path = pathOf(key);
      // Written beside and renamed, so that a reader never meets half a file. A leading dot is no key.
      const draft = join(/* turbopackIgnore: true */ dirname(path), `.${randomUUID()}`);
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(draft, bytes);
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },

    async get(key): Promise<StoredFile | null> {
      const type = typeOfKey(key);
      if (type === null) return null;
      const bytes = await readFile(pathOf(key)).catch(nullIfAbsent);
      if (bytes === null) return null;
      const tag = createHash("sha1").update(bytes).digest("base64url");
      return { bytes, type, size: bytes.byteLength, tag };
    },

    async size(key) {
      if (typeOfKey(key) === null) return null;
      const found = await stat(pathOf(key)).catch(nullIfAbsent);
      return found?.isFile() ? found.size : null;
    },

    async delete(key) {
      if (typeOfKey(key) === null) return;
      await rm(pathOf(key)).catch(nullIfAbsent);
    },

    uploadForm: () => Promise.resolve(null),
  };
}
