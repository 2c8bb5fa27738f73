import type { Cause } from "./events";
import type { OperationName, StandInParams } from "./params";
import type { World } from "./world";

/** One API request, its parameters checked. `id` is the variable part of the path, if any. */
export type ApiRequest<Params> = {
  cause: Cause;
  /** The connected account that the request acts for, or `platform`. */
  account: string;
  path: string;
  id: string;
  params: Params;
};
type Method = "GET" | "POST" | "DELETE";
type Handler<Params> = (world: World, request: ApiRequest<Params>) => object;
export type Route = {
  method: Method;
  steps: string[];
  operation: OperationName;
  run: Handler<unknown>;
};

/** Ties a path to its parameters' schema and its handler; `:id` stands for a variable part. */
export function route<Name extends OperationName>(
  method: Method,
  path: string,
  operation: Name,
  handle: Handler<StandInParams[Name]>,
): Route {
  return {
    method,
    steps: path.split("/"),
    operation,
    // The caller has checked `params` against the schema of `operation`.
    run: (world, request) =>
      handle(world, { ...request, params: request.params as StandInParams[Name] }),
  };
}

/** The route for a request and the variable part of its path. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; id: string } | undefined {
  const steps = path.split("/");
  for (const candidate of routes) {
    if (candidate.method !== method || candidate.steps.length !== steps.length) continue;
    const fits = candidate.steps.every((step, i) => step === ":id" || step === steps[i]);
    if (!fits) continue;
    const id = steps.find((_, i) => candidate.steps[i] === ":id") ?? "";
    return { route: candidate, id };
  }
  return undefined;
}

/** A list in Stripe's shape. */
export function listOf<T>(path: string, page: { rows: { data: T }[]; hasMore: boolean }) {
  const data = page.rows.map((row) => row.data);
  return { object: "list" as const, data, has_more: page.hasMore, url: path };
}
