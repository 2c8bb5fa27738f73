/** A seller's own page about a piece. */
export const sellerItemPath = (number: string): string => `/sell/items/${number}`;

/** A photograph of a piece that is not in the shop, for its seller and for staff. */
export const privatePhotoPath = (photoId: string, size: "small" | "large" | "full"): string =>
  `/photos/${photoId}/${size}`;
