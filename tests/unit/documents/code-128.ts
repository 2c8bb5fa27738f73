/** Code 128 as ISO/IEC 15417 has it: six widths a symbol, by value; the stop symbol has seven. */
const PATTERNS =
  "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232".split(
    " ",
  );
const STOP = "2331112";
const [CODE_C, CODE_B, CODE_A, START_A, START_B, START_C] = [99, 100, 101, 103, 104, 105];
type Set = "A" | "B" | "C";

/** The text of a symbol, from the widths of its bars and spaces; throws where a reader would refuse it. */
export function decodeCode128(widths: readonly number[]): string {
  const text = widths.join("");
  if (!text.endsWith(STOP)) throw new Error("No stop symbol");
  const symbols = text.slice(0, -STOP.length).match(/.{6}/g) ?? [];
  const values = symbols.map((symbol) => PATTERNS.indexOf(symbol));
  if (values.includes(-1)) throw new Error("A symbol that is none");
  const check = values.pop();
  const sum = values.reduce((total, value, at) => total + value * Math.max(1, at), 0);
  if (check !== sum % 103) throw new Error("The check symbol does not fit");
  const [start, ...data] = values;
  const starts: Record<number, Set> = { [START_A]: "A", [START_B]: "B", [START_C]: "C" };
  let set = starts[start ?? -1];
  if (!set) throw new Error("No start symbol");
  let result = "";
  for (const value of data) {
    const next: Set | undefined =
      value === CODE_C && set !== "C"
        ? "C"
        : value === CODE_B && set !== "B"
          ? "B"
          : value === CODE_A && set !== "A"
            ? "A"
            : undefined;
    if (next) set = next;
    else if (set === "C") result += String(value).padStart(2, "0");
    else result += String.fromCharCode(set === "A" && value >= 64 ? value - 64 : value + 32);
  }
  return result;
}
