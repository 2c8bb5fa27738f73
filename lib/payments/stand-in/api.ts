import Stripe from "stripe";
import { decodeForm } from "./form";
import { StripeApiError, invalidParam, unrecognizedUrl } from "./errors";
import { expand } from "./expand";
import type { RequestFault } from "./faults";
import { Idempotency } from "./idempotency";
import { newId } from "./ids";
import { matchRoute, type Route } from "./route";
import { ROUTES } from "./routes";
import { checkParams } from "./validate";
import { PLATFORM } from "./balance";
import type { World } from "./world";

type Incoming = {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string | undefined>;
  body: string;
  /** Resolves when the connection is done with, answered or not. */
  closed: Promise<void>;
};
type Answer = { status: number; headers: Record<string, string>; body: string };
/** An answer, or nothing because a fault says so. */
type Result = Answer | "reset" | "hang";

/** Answers one request to Stripe's API: key, faults, idempotency, parameters, handler, expansion. */
export class Api {
  readonly idempotency: Idempotency;

  constructor(private readonly world: World) {
    this.idempotency = new Idempotency(world);
  }

  async handle(incoming: Incoming): Promise<Result> {
    const mark = incoming.url.indexOf("?");
    const path = mark < 0 ? incoming.url : incoming.url.slice(0, mark);
    const query = mark < 0 ? "" : incoming.url.slice(mark + 1);
    const headers = answerHeaders(incoming);
    const refusal = refuseKey(incoming.headers["authorization"]);
    if (refusal) return answerError(refusal, headers);

    const key = incoming.method === "POST" ? incoming.headers["idempotency-key"] : undefined;
    const account = incoming.headers["stripe-account"] ?? incoming.headers["stripe-context"];
    const scope = account ?? PLATFORM;
    if (!key) return this.withFaults(incoming, path, query, headers, scope);

    headers["idempotency-key"] = key;
    const claim = this.idempotency.claim(`${scope} ${key}`, `${path}\n${incoming.body}`);
    if (claim instanceof StripeApiError) return answerError(claim, headers);
    if (claim.kind === "replay") {
      headers["idempotent-replayed"] = "true";
      return { status: claim.status, headers, body: claim.body };
    }
    const result = await this.withFaults(incoming, path, query, headers, scope, claim.save);
    // A request that hangs stays in progress until the client gives up.
    if (result === "hang") void incoming.closed.then(claim.release);
    else claim.release();
    return result;
  }

  private async withFaults(
    incoming: Incoming,
    path: string,
    query: string,
    headers: Record<string, string>,
    scope: string,
    save: (status: number, body: string) => void = () => {},
  ): Promise<Result> {
    const name = `${incoming.method} ${path}`;
    const before = await this.suffer(this.world.faults.take("before", name), headers);
    if (before) return before;
    const { answer, saved } = this.execute(incoming, path, query, headers, scope);
    const fault = this.world.faults.take("after", name);
    // What Stripe remembers is what it meant to answer: a 500 too, but not a cut connection.
    const outcome = fault?.kind === "status" ? faultAnswer(fault, headers) : answer;
    const remembered = path.startsWith("/v2/") ? outcome.status < 300 : saved;
    if (remembered) save(outcome.status, outcome.body);
    return (await this.suffer(fault, headers)) ?? answer;
  }

  private execute(
    incoming: Incoming,
    path: string,
    query: string,
    headers: Record<string, string>,
    account: string,
  ): { answer: Answer; saved: boolean } {
    try {
      const found = matchRoute(ROUTES, incoming.method, path);
      if (!found) throw unrecognizedUrl(incoming.method, path);
      const params = readParams(found.route, incoming, query);
      const cause = {
        id: headers["request-id"] ?? "",
        idempotencyKey: incoming.headers["idempotency-key"] ?? null,
      };
      const { run } = found.route;
      const object = run(this.world, { cause, account, path, id: found.id, params });
      const body = JSON.stringify(expand(this.world, object, expansions(params)));
      return { answer: { status: 200, headers, body }, saved: true };
    } catch (error) {
      if (!(error instanceof StripeApiError)) throw error;
      return { answer: answerError(error, headers), saved: error.saved };
    }
  }

  /** Lets a fault take its course; nothing when the request goes on. */
  private async suffer(
    fault: RequestFault | undefined,
    headers: Record<string, string>,
  ): Promise<Result | undefined> {
    if (!fault) return undefined;
    if (fault.kind === "status") return faultAnswer(fault, headers);
    if (fault.kind !== "delay") return fault.kind;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.world.schedule.after(fault.seconds, resolve);
    await promise;
    return undefined;
  }
}

function readParams(found: Route, incoming: Incoming, query: string): unknown {
  if (incoming.method === "GET") return checkParams(found.operation, decodeForm(query), "form");
  if (!incoming.headers["content-type"]?.includes("json")) {
    return checkParams(found.operation, decodeForm(incoming.body), "form");
  }
  try {
    return checkParams(found.operation, JSON.parse(incoming.body || "{}"), "json");
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidParam("Invalid request body: not JSON.", "body");
    throw error;
  }
}

function expansions(params: unknown): string[] {
  const { expand: paths = [] } = params as { expand?: string[] };
  return paths;
}

function refuseKey(authorization: string | undefined): StripeApiError | undefined {
  const key = /^Bearer (\S+)$/.exec(authorization ?? "")?.[1];
  if (key && /^(sk|rk)_test_/.test(key)) return undefined;
  const text = key
    ? "Invalid API Key provided: the Stripe stand-in takes test keys only (sk_test_ or rk_test_)."
    : "You did not provide an API key.";
  return new StripeApiError(401, "invalid_request_error", text);
}

function answerHeaders(incoming: Incoming): Record<string, string> {
  return {
    "content-type": "application/json",
    "request-id": newId("req", 14),
    "stripe-version": incoming.headers["stripe-version"] ?? Stripe.API_VERSION,
  };
}

function answerError(error: StripeApiError, headers: Record<string, string>): Answer {
  return { status: error.status, headers, body: JSON.stringify(error.body()) };
}

function faultAnswer(
  fault: Extract<RequestFault, { kind: "status" }>,
  headers: Record<string, string>,
): Answer {
  const error = {
    type: fault.status === 429 ? "invalid_request_error" : "api_error",
    ...(fault.status === 429 ? { code: "rate_limit" } : {}),
    message: "An unknown error occurred",
    ...fault.error,
  };
  return { status: fault.status, headers, body: JSON.stringify({ error }) };
}
