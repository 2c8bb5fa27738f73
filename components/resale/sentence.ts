/** The record's words as the beginning of a line: "calf leather" is "Calf leather". */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
