/** Chromium's sandbox does not work for root; everybody else keeps it. */
export function chromiumArguments(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}
