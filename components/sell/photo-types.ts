/** What a file chooser offers: an iPhone sends JPEG where only these are taken. */
export const PHOTO_TYPES = "image/jpeg,image/png,image/webp";
