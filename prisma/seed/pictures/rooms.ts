import type { Place } from "./output";

/** Pictures of the house itself: what their keys in the manifest begin with, where they lie, how they are cut. */
const ROOMS = {
  "home-": { folder: "_home", stem: "home-", widths: [640, 1024, 1600] },
  "journal-": { folder: "_journal", stem: "", widths: [640, 1024, 1600] },
  "brand-": { folder: "_brands", stem: "", widths: [640, 1024, 1600] },
  "category-": { folder: "_categories", stem: "", widths: [360, 720] },
  "collection-": { folder: "_collections", stem: "", widths: [640, 1024] },
} as const;

export type HouseRoom = keyof typeof ROOMS;

/** Which room a key of the manifest belongs to, and its name there; null for a SKU. */
export function houseKey(key: string): { room: HouseRoom; name: string } | null {
  const room = (Object.keys(ROOMS) as HouseRoom[]).find((one) => key.startsWith(one));
  return room ? { room, name: key.slice(room.length) } : null;
}

/** Where the cuts of a picture of the house lie below `files`. */
export function housePlace(room: HouseRoom, name: string): Place {
  const { folder, stem, widths } = ROOMS[room];
  return { folder, stem: `${stem}${name}`, widths: [...widths] };
}
