/** Shared by input, select and textarea, so that they stand in line with each other. */
export const controlStyles = [
  "block w-full min-h-11 rounded-sm border border-outline bg-paper px-3 py-2 text-base text-ink",
  "transition-colors placeholder:text-stone hover:border-stone",
  "focus-visible:border-moss focus-visible:outline-offset-0",
  "aria-invalid:border-error aria-invalid:outline-error",
  "disabled:cursor-not-allowed disabled:border-hairline disabled:bg-bone disabled:text-stone",
  "[&[readonly]]:bg-bone",
].join(" ");
