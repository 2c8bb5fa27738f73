/** What to say after `too_many`: when to try again, from the failure's `retryInSeconds`. */
export function retryText(detail: Readonly<Record<string, unknown>>): string {
  const seconds = typeof detail.retryInSeconds === "number" ? detail.retryInSeconds : 60;
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `That was tried too often. Try again in ${wait}.`;
}
