import type { LengthUnit } from "@/lib/consignment/lengths";
import { typedIn } from "./typed-in";

/** How long somebody pauses before what they typed is kept; and how long until what failed is tried again. Milliseconds. */
const PAUSE = 900;
const AGAIN = [2_000, 5_000, 15_000, 30_000];
/** What a browser still sends while its page is being closed. Bytes. */
const LAST_WORDS = 60_000;

export type SaveStatus =
  | "idle"
  | "waiting"
  | "saving"
  | "saved"
  /** The server was not reached; it is tried again. */
  | "offline"
  /** Another window has changed the same fields: nothing is sent until somebody has chosen. */
  | "collision"
  /** It cannot be changed any more: it was submitted, or this browser is signed out. */
  | "closed";

export type Saving = {
  readonly status: SaveStatus;
  /** What is wrong by field, as of the last save; null before the first. */
  readonly problems: Readonly<Record<string, readonly string[]>> | null;
  /** The fields that another window has changed as well. */
  readonly collisions: readonly string[];
  /** Another window has saved other fields in between. */
  readonly elsewhere: boolean;
};

export const NOTHING_SAVED: Saving = {
  status: "idle",
  problems: null,
  collisions: [],
  elsewhere: false,
};

type Fields = Record<string, string>;

/** What a form knows of the draft on the server. */
export type Known = {
  readonly number: string;
  readonly step: string;
  version: number;
  /** The unit of the lengths in `seen`. */
  unit: LengthUnit;
  /** What the fields hold there, as text. */
  seen: Fields;
};

type Answer =
  | { ok: true; version: number; problems: Fields; elsewhere: boolean }
  | { ok: false; code: string; fields?: string[]; version?: number };

/** Keeps a step of a draft on the server while its form is typed into. */
export class DraftKeeper {
  #saving = NOTHING_SAVED;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;
  #failures = 0;
  #stopped = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly known: Known,
    private readonly tell: (saving: Saving) => void,
  ) {}

  /** Listens until what it returns is called; then what has not been sent goes out without waiting for an answer. */
  listen(): () => void {
    const changed = ({ target }: Event) => {
      if (!(target instanceof Node && this.form.contains(target))) return;
      const { status } = this.#saving;
      if (status !== "collision" && status !== "closed") this.#set({ status: "waiting" });
      this.#later(PAUSE);
    };
    const back = () => void this.save();
    const left = () => this.#lastWords();
    // On the window, which hears of it last: what is told here draws the form anew, and a field whose text React keeps
    // would have its old text back before React has read the new one.
    window.addEventListener("input", changed);
    window.addEventListener("online", back);
    window.addEventListener("pagehide", left);
    return () => {
      clearTimeout(this.#timer);
      window.removeEventListener("input", changed);
      window.removeEventListener("online", back);
      window.removeEventListener("pagehide", left);
      left();
    };
  }

  /** Saves now; true where all of it is kept. `over` writes over what another window has changed. */
  async save(over = false): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#saving.status === "collision" && !over) return false;
    // One save at a time; whoever comes meanwhile waits and then looks for themselves.
    await this.#running;
    const running = this.#send(over);
    this.#running = running;
    const done = await running;
    if (this.#running === running) this.#running = null;
    return done;
  }

  /** No more saving: the form goes out by itself. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #send(over: boolean): Promise<boolean> {
    if (this.#stopped) return false;
    const typed = typedIn(this.form);
    if (!over && !this.#isChanged(typed)) {
      if (this.#saving.status === "waiting") this.#set({ status: "saved" });
      return this.form.querySelector("[aria-invalid=true]") === null;
    }
    this.#set({ status: "saving" });
    const answer = await this.#post(typed, { over })
      .then((response) => response.json() as Promise<Answer>)
      .catch(() => null);
    if (answer === null) return this.#failed();
    this.#failures = 0;
    return answer.ok ? this.#keep(answer, typed) : this.#refuse(answer);
  }

  #failed(): boolean {
    this.#later(AGAIN[Math.min(this.#failures, AGAIN.length - 1)]);
    this.#failures += 1;
    this.#set({ status: "offline" });
    return false;
  }

  #refuse({ code, fields = [], version }: Extract<Answer, { ok: false }>): boolean {
    if (code !== "changed_elsewhere") {
      this.#set({ status: "closed" });
      return false;
    }
    this.known.version = version ?? this.known.version;
    this.#set({ status: "collision", collisions: fields });
    return false;
  }

  #keep(answer: Extract<Answer, { ok: true }>, { unit, ...sent }: Fields): boolean {
    const wrong = Object.keys(answer.problems);
    this.known.version = answer.version;
    if (unit === "in" || unit === "cm") this.known.unit = unit;
    for (const [key, value] of Object.entries(sent))
      if (!wrong.includes(key)) this.known.seen[key] = value;
    this.#set({
      status: "saved",
      problems: Object.fromEntries(wrong.map((key) => [key, [answer.problems[key] ?? ""]])),
      collisions: [],
      elsewhere: this.#saving.elsewhere || answer.elsewhere,
    });
    return wrong.length === 0;
  }

  #lastWords(): void {
    const typed = typedIn(this.form);
    if (this.#stopped || this.#saving.status === "collision" || !this.#isChanged(typed)) return;
    const keepalive = JSON.stringify(typed).length < LAST_WORDS / 2;
    void this.#post(typed, { keepalive }).catch(() => undefined);
  }

  #post(typed: Fields, { over = false, keepalive = false }): Promise<Response> {
    const { number, step, version, unit: seenUnit, seen } = this.known;
    const { unit = seenUnit, ...fields } = typed;
    return fetch(`/sell/items/${number}/draft`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ step, version, unit, seenUnit, fields, seen, over }),
      keepalive,
    });
  }

  #isChanged({ unit: _unit, ...fields }: Fields): boolean {
    return Object.keys(fields).some((key) => fields[key] !== (this.known.seen[key] ?? ""));
  }

  #later(wait: number | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  #set(change: Partial<Saving>): void {
    this.#saving = { ...this.#saving, ...change };
    this.tell(this.#saving);
  }
}
