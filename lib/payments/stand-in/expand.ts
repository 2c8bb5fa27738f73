import { invalidParam } from "./errors";
import type { World } from "./world";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Stripe's own limit of levels in one `expand` path. */
const DEEPEST = 4;
/** So many lines of a calculation are there at once; the rest has to be listed. */
const FIRST_PAGE = 10;

/**
 * The answer with the asked-for ids replaced by their objects, on a copy. Paths are Stripe's:
 * `payment_intent.latest_charge`, in lists with `data.` in front. Throws on a property that cannot
 * be expanded.
 */
export function expand(world: World, answer: object, paths: readonly string[]): object {
  if (paths.length === 0) return answer;
  const copy = JSON.parse(JSON.stringify(answer)) as JsonObject;
  for (const path of paths) {
    const steps = path.split(".");
    const levels = steps.filter((step) => step !== "data").length;
    if (levels > DEEPEST) {
      throw invalidParam(
        `You cannot expand more than ${DEEPEST} levels of a property: ${path}.`,
        "expand",
      );
    }
    follow(world, copy, steps, path);
  }
  return copy;
}

function follow(world: World, node: Json | undefined, steps: string[], path: string): void {
  if (Array.isArray(node)) {
    for (const item of node) follow(world, item, steps, path);
    return;
  }
  const [step, ...rest] = steps;
  if (step === undefined || node === null || node === undefined) return;
  if (typeof node !== "object") throw notExpandable(path);
  const value = step in node ? node[step] : included(world, node, step);
  if (value === undefined) {
    throw notExpandable(path, node["object"] === "list" ? `data.${path}` : undefined);
  }
  if (typeof value === "string") {
    const target = findObject(world, value);
    if (!target) throw notExpandable(path);
    node[step] = JSON.parse(JSON.stringify(target)) as Json;
  } else if (value !== null && typeof value !== "object") {
    throw notExpandable(path);
  } else {
    node[step] = value;
  }
  follow(world, node[step], rest, path);
}

function notExpandable(path: string, better?: string) {
  const hint = better ? ` You may want to try expanding '${better}' instead.` : "";
  return invalidParam(`This property cannot be expanded (${path}).${hint}`, "expand");
}

/** Lists that Stripe leaves out unless they are asked for. */
function included(world: World, node: JsonObject, step: string): Json | undefined {
  const id = String(node["id"]);
  if (step === "line_items" && node["object"] === "checkout.session") {
    const lines = world.store.sessions.get(id)?.lines ?? [];
    return copyList(`/v1/checkout/sessions/${id}/line_items`, lines);
  }
  if (step === "line_items" && node["object"] === "tax.calculation") {
    const lines = world.store.taxCalculations.get(id)?.lines ?? [];
    return copyList(`/v1/tax/calculations/${id}/line_items`, lines, FIRST_PAGE);
  }
  if (step === "refunds" && node["object"] === "charge") {
    const refunds = world.store.refunds.by("charge", id).map((row) => row.data);
    return copyList(`/v1/charges/${id}/refunds`, refunds.toReversed());
  }
  return undefined;
}

function copyList(url: string, all: object[], limit = all.length): Json {
  const list = { object: "list", data: all.slice(0, limit), has_more: all.length > limit, url };
  return JSON.parse(JSON.stringify(list)) as Json;
}

function findObject(world: World, id: string): object | undefined {
  const { store } = world;
  switch (id.slice(0, id.indexOf("_"))) {
    case "cs":
      return store.sessions.get(id)?.data;
    case "pi":
      return store.paymentIntents.get(id)?.data;
    case "ch":
    case "py":
      return store.charges.get(id)?.data;
    case "re":
    case "pyr":
      return store.refunds.get(id)?.data;
    case "tr":
      return store.transfers.get(id)?.data;
    case "trr":
      return store.reversals.get(id)?.data;
    case "po":
      return store.payouts.get(id)?.data;
    case "txn":
      return store.balanceTransactions.get(id)?.data;
    case "du":
      return store.disputes.get(id)?.data;
    case "shr":
      return store.shippingRates.get(id)?.data;
    default:
      return undefined;
  }
}
