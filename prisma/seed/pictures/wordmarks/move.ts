/** Numbers of each absolute command that are pairs of x and y; what is lower case is relative and stays. */
const PAIRS = new Set(["M", "L", "Q", "C", "T", "S"]);

/** Path data, moved. Of absolute commands those of letters and ornaments are known: M L Q C T S H V Z. Throws on others. */
export function moved(d: string, x: number, y: number): string {
  return d.replaceAll(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const put = (by: (index: number) => number): string =>
      `${command}${numbers.map((value, index) => round(value + by(index))).join(" ")}`;
    if (command === command.toLowerCase() || command === "Z") return `${command}${rest}`;
    if (PAIRS.has(command)) return put((index) => (index % 2 === 0 ? x : y));
    if (command === "H") return put(() => x);
    if (command === "V") return put(() => y);
    throw new Error(`Path command ${command} cannot be moved`);
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
