import "server-only";
import type { StaffActor } from "../access/actor";
import { hasPermission, type Permission } from "../access/permissions";
import type { FigureGroup } from "./figures";
import { resaleFigures, stockFigures } from "./internal/goods-figures";
import { liabilityFigures, returnFigures } from "./internal/money-figures";
import { conversionFigures, salesFigures } from "./internal/sales-figures";
import type { Period } from "./period";

type Group = {
  /** Those to whom the lists behind the figures are open. */
  readonly open: readonly Permission[];
  readonly find: (period: Period) => Promise<FigureGroup>;
};

const GROUPS: readonly Group[] = [
  { open: ["merchandiser", "finance"], find: salesFigures },
  { open: ["fulfilment", "finance"], find: conversionFigures },
  { open: ["merchandiser", "finance"], find: resaleFigures },
  { open: ["fulfilment", "finance"], find: returnFigures },
  { open: ["merchandiser"], find: stockFigures },
  { open: ["finance"], find: liabilityFigures },
];

/** The figures of a period that a member of staff may see, each beside the period before. */
export function findFigures(actor: StaffActor, period: Period): Promise<FigureGroup[]> {
  const open = GROUPS.filter((group) => hasPermission(actor, ...group.open));
  return Promise.all(open.map(({ find }) => find(period)));
}
