import localFont from "next/font/local";

/** Interface face. Latin subset, weight axis: 30 kB. */
export const instrumentSans = localFont({
  src: "../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  weight: "400 700",
  display: "swap",
  variable: "--font-instrument-sans",
  fallback: ["ui-sans-serif", "system-ui", "sans-serif"],
});

/** Display face. Latin subset, weight axis: 58 kB. Italics belong to articles and load there. */
export const newsreader = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-newsreader",
  adjustFontFallback: "Times New Roman",
  fallback: ["ui-serif", "Georgia", "serif"],
});

/** Both variables, for the class of `<html>`. */
export const fontVariables = `${instrumentSans.variable} ${newsreader.variable}`;
