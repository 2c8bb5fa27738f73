/** `very_good` and "US 8" as "Very good · US 8". */
export function conditionLine(condition: string, sizeLabel: string | null): string {
  const words = condition.replaceAll("_", " ");
  return [words.charAt(0).toUpperCase() + words.slice(1), sizeLabel].filter(Boolean).join(" · ");
}
