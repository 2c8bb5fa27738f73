import "server-only";
import { cutPicture, type CutPicture } from "../../media/cut-picture";
import type { Storage } from "../../media/storage";

export type PublicPhoto = CutPicture & {
  /** Storage key without width and ending, in the shop's own part of storage. */
  readonly base: string;
  readonly alt: string;
  readonly flaw: string | null;
};

export type PrivatePhoto = {
  readonly id: string;
  readonly alt: string;
  readonly flaw: string | null;
  /** Storage key of the largest private file. */
  readonly file: string;
};

const WHOLE = { zoom: 1, x: 50, y: 50 };

/**
 * Cuts private photographs to the shop's form and widths and stores them where everybody may see them. `number` is the
 * piece's. Cutting the same photograph again changes nothing, so what was cut for a listing that did not come about
 * stands ready for the next try. The id of one that cannot be used comes back instead.
 */
export async function publishPhotos(
  storage: Storage,
  number: string,
  photos: readonly PrivatePhoto[],
): Promise<PublicPhoto[] | { readonly unusable: string }> {
  const made: PublicPhoto[] = [];
  for (const { id, alt, flaw, file } of photos) {
    const base = `products/${number}/${id}`;
    const kept = await storage.get(file);
    const cut = kept ? await cutPicture(storage, base, kept.bytes, WHOLE) : "unreadable";
    if (typeof cut === "string") return { unusable: id };
    made.push({ ...cut, base, alt, flaw });
  }
  return made;
}
