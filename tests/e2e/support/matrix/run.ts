const AT_ONCE = 4;

/** Runs the cells of a table a few at a time and says how many there were. */
export async function run<Cell>(
  cells: readonly Cell[],
  check: (cell: Cell) => Promise<void>,
): Promise<number> {
  const waiting = [...cells];
  const work = async () => {
    for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) await check(cell);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return cells.length;
}
