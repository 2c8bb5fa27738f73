import { PhotoBoard } from "@/components/consignment/photo-board";
import { findCategory } from "@/lib/consignment/categories";
import type { DeskPhoto, PieceSheet } from "@/lib/consignment/desk-view";
import { privatePhotoPath } from "@/lib/consignment/paths";

/** What a photograph shows, in its category's words. */
export function slotLabel(sheet: PieceSheet, { slot, source }: DeskPhoto): string {
  const slots = findCategory(sheet.category?.slug ?? null)?.slots ?? [];
  const label = slots.find(({ name }) => name === slot)?.label ?? slot;
  return source === "intake" ? `${label}, taken here` : label;
}

/** Photographs as the board wants them. */
export const boardPhotos = (sheet: PieceSheet, source?: "seller" | "intake") =>
  sheet.photos
    .filter((photo) => source === undefined || photo.source === source)
    .map((photo) => ({
      ...photo,
      label: slotLabel(sheet, photo),
      src: privatePhotoPath(photo.id, "small"),
      large: privatePhotoPath(photo.id, "large"),
    }));

/** All photographs of a piece, with what is pinned on them. */
export function SellerPhotos({ sheet }: { sheet: PieceSheet }) {
  return <PhotoBoard photos={boardPhotos(sheet)} flaws={sheet.flaws} />;
}
