/** A seller's own page about a piece. */
export const sellerItemPath = (number: string): string => `/sell/items/${number}`;

/** The desk's page about a piece. */
export const deskItemPath = (number: string): string => `/admin/consignment/${number}`;
