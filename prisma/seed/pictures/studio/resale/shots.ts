import type { ResaleFacts } from "../../facts";
import type { Shot } from "../shot";

/** The views of a piece that the studio can take, the whole first; none if it cannot be built yet. */
export function resaleShots(_piece: ResaleFacts): Shot[] {
  return [];
}
