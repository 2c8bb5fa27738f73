/** What a browser offers to choose from; what is taken is decided by what is in it. */
export const PAPER_TYPES = "application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png";
