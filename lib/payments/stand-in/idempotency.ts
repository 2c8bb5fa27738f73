import { createHash } from "node:crypto";
import { StripeApiError } from "./errors";
import type { World } from "./world";

type Claim =
  | { kind: "replay"; status: number; body: string }
  | { kind: "first"; save(status: number, body: string): void; release(): void };

/** Idempotency keys: each is worth one outcome, which later requests with the key get again. */
export class Idempotency {
  private readonly inProgress = new Map<string, string>();

  constructor(private readonly world: World) {}

  /** `request` is what has to be equal under one key. An error is an answer, not thrown. */
  claim(key: string, request: string): Claim | StripeApiError {
    const fingerprint = createHash("sha1").update(request).digest("base64");
    const known = this.world.store.outcomes.get(key);
    const running = this.inProgress.get(key);
    if ((known && known.fingerprint !== fingerprint) || (running && running !== fingerprint)) {
      const text = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key.slice(key.indexOf(" ") + 1)}' if you meant to execute a different request.`;
      return new StripeApiError(400, "idempotency_error", text);
    }
    if (running) {
      const text =
        "There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through). Please try again later.";
      const details = { code: "idempotency_key_in_use" };
      return new StripeApiError(409, "invalid_request_error", text, details);
    }
    if (known) return { kind: "replay", status: known.status, body: known.body };
    this.inProgress.set(key, fingerprint);
    return {
      kind: "first",
      save: (status, body) => this.save(key, fingerprint, status, body),
      release: () => this.inProgress.delete(key),
    };
  }

  clear(): void {
    this.inProgress.clear();
  }

  private save(key: string, fingerprint: string, status: number, body: string): void {
    const created = this.world.clock.now();
    this.world.store.outcomes.save({ id: key, created, fingerprint, status, body });
  }
}
