/** One stored thing. `created` (Unix seconds) never goes down from one row to the next. */
export type Row = { id: string; created: number };
export type Changes = {
  saved(collection: string, row: Row): void;
  removed(collection: string, id: string): void;
};
type IndexBy<R> = Record<string, (row: R) => string | null | undefined>;

/**
 * Rows by id, in the order they came, with look-ups by other keys. A key may be unknown at first and
 * be filled in later, but never changes after. Whoever alters a row calls `save` on it.
 */
export class Collection<R extends Row> {
  private readonly rows = new Map<string, R>();
  private readonly places = new Map<string, number>();
  private readonly buckets = new Map<string, R[]>();
  private ordered: R[] = [];
  private last = 0;

  constructor(
    readonly name: string,
    private readonly changes: Changes,
    private readonly indexes: IndexBy<R> = {},
  ) {}

  get(id: string): R | undefined {
    return this.rows.get(id);
  }

  /** Inserts the row, or notes that it was altered. */
  save(row: R): R {
    this.load(row);
    this.changes.saved(this.name, row);
    return row;
  }

  /** `save` for a row that comes from disk. */
  load(row: R): void {
    if (!this.rows.has(row.id)) {
      this.rows.set(row.id, row);
      this.places.set(row.id, this.last++);
      this.ordered.push(row);
    }
    for (const [index, keyOf] of Object.entries(this.indexes)) this.file(index, keyOf(row), row);
  }

  remove(id: string): void {
    const row = this.rows.get(id);
    if (!row) return;
    this.rows.delete(id);
    this.ordered = this.ordered.filter((other) => other !== row);
    for (const [index, keyOf] of Object.entries(this.indexes)) {
      const key = `${index}:${keyOf(row)}`;
      const rest = this.buckets.get(key)?.filter((other) => other !== row);
      if (rest) this.buckets.set(key, rest);
    }
    this.places.delete(id);
    this.changes.removed(this.name, id);
  }

  /** Every row, oldest first. */
  all(): readonly R[] {
    return this.ordered;
  }

  /** The rows filed under a key, oldest first. */
  by(index: string, key: string): readonly R[] {
    return this.buckets.get(`${index}:${key}`) ?? [];
  }

  /** Where a row stands in the order of arrival; -1 if it is unknown. */
  placeOf(id: string): number {
    return this.places.get(id) ?? -1;
  }

  clear(): void {
    this.rows.clear();
    this.places.clear();
    this.buckets.clear();
    this.ordered = [];
  }

  private file(index: string, key: string | null | undefined, row: R): void {
    if (!key) return;
    const bucket = this.buckets.get(`${index}:${key}`);
    if (!bucket) {
      this.buckets.set(`${index}:${key}`, [row]);
      return;
    }
    const place = this.placeOf(row.id);
    const newest = this.placeOf(bucket.at(-1)?.id ?? "");
    if (place > newest) bucket.push(row);
    else if (place < newest && !bucket.includes(row)) {
      const at = bucket.findIndex((other) => this.placeOf(other.id) > place);
      bucket.splice(at, 0, row);
    }
  }
}
