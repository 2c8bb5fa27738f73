/** One named move between states and who may make it. */
export type Transition<State extends string, By extends string> = {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly By[];
};

/** A table of moves: the server's guard, the desk's buttons and the invariants all read the same one. */
export type TransitionTable<
  State extends string,
  Name extends string,
  By extends string,
> = Readonly<Record<Name, Transition<State, By>>>;

/** The names of the moves that `by` may make from `state`, in the table's order. */
export function movesFrom<State extends string, Name extends string, By extends string>(
  table: TransitionTable<State, Name, By>,
  state: State,
  by: By,
): Name[] {
  return (Object.keys(table) as Name[]).filter(
    (name) => table[name].from.includes(state) && table[name].by.includes(by),
  );
}

/** Every state that can be reached from `start`, itself included. */
export function reachable<State extends string, Name extends string, By extends string>(
  table: TransitionTable<State, Name, By>,
  start: State,
): Set<State> {
  const seen = new Set<State>([start]);
  const moves = Object.values<Transition<State, By>>(table);
  for (let grown = true; grown;) {
    grown = false;
    for (const move of moves) {
      if (!seen.has(move.to) && move.from.some((state) => seen.has(state))) {
        seen.add(move.to);
        grown = true;
      }
    }
  }
  return seen;
}
