/** What may be stored and shown: the image types that browsers show and that carry no scripts. */
export const IMAGE_TYPES = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
  png: "image/png",
} as const;

export type ImageType = (typeof IMAGE_TYPES)[keyof typeof IMAGE_TYPES];

/** What may be kept for those who are let in: pictures, and papers. */
export const FILE_TYPES = { ...IMAGE_TYPES, pdf: "application/pdf" } as const;

export type FileType = (typeof FILE_TYPES)[keyof typeof FILE_TYPES];

const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}$/;
const FILE = /^([A-Za-z0-9_][A-Za-z0-9_-]{0,99})\.([a-z]{3,4})$/;
const DEEPEST = 8;

/**
 * The content type that a storage key's ending names, or null where the text is no key. A key is one to eight plain
 * ASCII words joined by slashes, the last with the ending of a known type: it can neither leave its root (no dots but
 * one, no backslash, no empty word) nor, unless it is a private one, reach what is not an image.
 */
export function typeOfKey(key: string): FileType | null {
  const segments = key.split("/");
  const ending = FILE.exec(segments.pop() ?? "")?.[2];
  if (ending === undefined || segments.length >= DEEPEST) return null;
  if (!segments.every((segment) => SEGMENT.test(segment))) return null;
  const types = isPublicKey(key) ? IMAGE_TYPES : FILE_TYPES;
  return Object.hasOwn(types, ending) ? FILE_TYPES[ending as keyof typeof types] : null;
}

/** Keys under this word are shown to nobody but those whom a route of their own lets in. */
const PRIVATE = "private";

/** A key of a file that only its owner and the staff may see. */
export const privateKey = (path: string): string => `${PRIVATE}/${path}`;

/** True for a file that may be shown to everybody. Case is no way around: some disks do not tell it apart. */
export const isPublicKey = (key: string): boolean =>
  key.split("/", 1)[0]?.toLowerCase() !== PRIVATE;
