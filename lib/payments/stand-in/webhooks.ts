import Stripe from "stripe";
import type { StandInClock } from "./clock";
import { Courier } from "./deliver";
import { newId } from "./ids";
import type { DeliveryRow, EndpointRow, EventRow } from "./rows";
import type { Schedule } from "./schedule";
import type { Store } from "./store";

/** Seconds until the next attempt; Stripe waits longer, a demo cannot. After the last it gives up. */
const RETRY_AFTER = [1, 5, 30, 120, 600, 3600, 21_600];

/**
 * What happens to new events' webhooks.
 * normal: sent at once. duplicate: sent twice. hold: kept until `release`. drop: never sent (the
 * events can still be listed). late: sent after `seconds` of the stand-in's clock.
 */
type WebhookMode =
  | { mode: "normal" | "duplicate" | "hold" | "drop" }
  | { mode: "late"; seconds: number };

export class Webhooks {
  private current: WebhookMode = { mode: "normal" };
  private held: DeliveryRow[] = [];
  private readonly courier = new Courier();
  private readonly underWay = new Set<Promise<void>>();
  /** Events that some endpoint has not acknowledged, for `delivery_success=false`. */
  private readonly unacknowledged = new Map<string, number>();

  constructor(
    private readonly store: Store,
    private readonly schedule: Schedule,
    private readonly clock: StandInClock,
  ) {}

  setMode(mode: WebhookMode): void {
    this.current = mode;
  }

  mode(): WebhookMode {
    return this.current;
  }

  heldCount(): number {
    return this.held.length;
  }

  /** Sends what was held, in order of happening or the reverse; one after the other. */
  release(order: "fifo" | "reverse" = "fifo"): void {
    const queue = this.held;
    this.held = [];
    if (order === "reverse") queue.reverse();
    this.track(
      (async () => {
        for (const delivery of queue) await this.attempt(delivery);
      })(),
    );
  }

  /** Queues an event for every endpoint that wants it. */
  dispatch(event: EventRow): void {
    const { mode } = this.current;
    for (const endpoint of this.endpointsFor(event.type)) {
      const delivery: DeliveryRow = this.store.deliveries.save({
        id: newId("del"),
        created: event.created,
        eventId: event.id,
        endpointId: endpoint.id,
        attempts: 0,
        state: mode === "drop" ? "failed" : "pending",
      });
      this.note(event.id, 1);
      if (mode === "hold") this.held.push(delivery);
      else if (mode === "late") this.later(delivery, this.lateness());
      else if (mode !== "drop") this.send(delivery);
      if (mode === "duplicate") this.send(delivery);
    }
  }

  endpointsFor(type: string): EndpointRow[] {
    return this.store.endpoints.all().filter(({ data }) => {
      const wanted = data.enabled_events;
      return data.status === "enabled" && (wanted.includes("*") || wanted.includes(type));
    });
  }

  /** Whether every webhook of the event was acknowledged. */
  isDelivered(eventId: string): boolean {
    return !this.unacknowledged.has(eventId);
  }

  undeliveredIds(): string[] {
    return [...this.unacknowledged.keys()];
  }

  pendingCount(eventId: string): number {
    return this.unacknowledged.get(eventId) ?? 0;
  }

  /** Takes up again what was pending when the stand-in stopped. */
  resume(): void {
    for (const delivery of this.store.deliveries.all()) {
      if (delivery.state === "delivered") continue;
      this.note(delivery.eventId, 1);
      if (delivery.state === "pending") this.send(delivery);
    }
  }

  /** Resolves when nothing is on the wire. What waits for a retry or a release does not count. */
  async settle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  reset(): void {
    this.current = { mode: "normal" };
    this.held = [];
    this.unacknowledged.clear();
  }

  async close(): Promise<void> {
    this.held = [];
    this.courier.close();
    await this.settle();
  }

  private lateness(): number {
    return this.current.mode === "late" ? this.current.seconds : 0;
  }

  private later(delivery: DeliveryRow, seconds: number): void {
    this.schedule.after(seconds, () => this.send(delivery));
  }

  private send(delivery: DeliveryRow): void {
    this.track(this.attempt(delivery));
  }

  private track(work: Promise<void>): void {
    const done = work.finally(() => this.underWay.delete(done));
    this.underWay.add(done);
  }

  private async attempt(delivery: DeliveryRow): Promise<void> {
    const event = this.store.events.get(delivery.eventId);
    const endpoint = this.store.endpoints.get(delivery.endpointId);
    if (!event || !endpoint) return;
    // Stripe's bodies are indented: whoever verifies a re-serialized body must fail here as well.
    const body = JSON.stringify(JSON.parse(event.json), null, 2);
    const signature = Stripe.webhooks.generateTestHeaderString({
      payload: body,
      secret: endpoint.secret,
      // Real time, not the stand-in's: receivers compare it with their own clock.
      timestamp: Math.floor(Date.now() / 1000),
    });
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "stripe-signature": signature,
      "user-agent": "Stripe/1.0 (stand-in)",
    };
    const delivered = await this.courier.post(endpoint.data.url, headers, body);
    delivery.attempts += 1;
    if (delivered) this.acknowledge(delivery);
    else if (delivery.state === "pending") this.retry(delivery);
  }

  private acknowledge(delivery: DeliveryRow): void {
    if (delivery.state === "delivered") return;
    delivery.state = "delivered";
    this.store.deliveries.save(delivery);
    this.note(delivery.eventId, -1);
  }

  private retry(delivery: DeliveryRow): void {
    const wait = RETRY_AFTER[delivery.attempts - 1];
    if (wait === undefined) delivery.state = "failed";
    else this.later(delivery, wait);
    this.store.deliveries.save(delivery);
  }

  private note(eventId: string, change: 1 | -1): void {
    const left = (this.unacknowledged.get(eventId) ?? 0) + change;
    if (left > 0) this.unacknowledged.set(eventId, left);
    else this.unacknowledged.delete(eventId);
  }
}
