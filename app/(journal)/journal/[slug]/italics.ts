import localFont from "next/font/local";

/**
 * Newsreader's italics, one weight: 24 kB that only articles load. `optional`: where they come late the upright
 * stays, so that no line breaks anew under a reader's eyes.
 */
export const italics = localFont({
  src: "../../../../node_modules/@fontsource/newsreader/files/newsreader-latin-400-italic.woff2",
  weight: "400",
  style: "italic",
  display: "optional",
  variable: "--font-italics",
  adjustFontFallback: "Times New Roman",
  fallback: ["ui-serif", "Georgia", "serif"],
});
