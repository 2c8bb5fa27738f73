/** What is said of a paper that cannot be kept, beside its field. */
export const FILE_TEXTS = {
  unreadable: {
    field: "file",
    text: "This is no PDF, JPEG or PNG, or not all of it arrived.",
  },
  too_large: { field: "file", text: "The file is larger than 15 MB." },
} as const;
