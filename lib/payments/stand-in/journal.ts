import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import type { Changes, Row } from "./collection";

type Line = { collection: string; row: Row } | { collection: string; removed: string };
type Saved = Map<string, Map<string, Row>>;

/** A few writes per second at most, whatever the load. */
const WRITE_EVERY_MS = 250;

/**
 * The state file: one JSON line per altered row, later lines replacing earlier ones. Lines are
 * gathered and appended in one write, so a request costs only a mark; at most the last quarter of
 * a second is lost when the process is killed. Without a path nothing is kept.
 */
export class Journal implements Changes {
  private dirty = new Map<Row, string>();
  private removals: Line[] = [];
  private handle: Promise<FileHandle> | undefined;
  private writing: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly path: string | undefined) {}

  saved(collection: string, row: Row): void {
    if (!this.path) return;
    this.dirty.set(row, collection);
    this.later();
  }

  removed(collection: string, id: string): void {
    if (!this.path) return;
    this.removals.push({ collection, removed: id });
    this.later();
  }

  /** Writes what is still in memory. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const lines: Line[] = [];
    for (const [row, collection] of this.dirty) lines.push({ collection, row });
    lines.push(...this.removals);
    this.dirty = new Map();
    this.removals = [];
    if (lines.length > 0 && this.path) {
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
      this.handle ??= open(this.path, "a");
      const handle = await this.handle;
      this.writing = this.writing.then(() => handle.appendFile(text));
    }
    await this.writing;
  }

  async close(): Promise<void> {
    await this.flush();
    await (await this.handle)?.close();
    this.handle = undefined;
  }

  /**
   * Reads the file, keeps what `keep` allows, and rewrites it with one line per row, by way of a
   * second file and a rename. A torn last line, left by a killed process, is dropped.
   * Throws when any other line cannot be read.
   */
  load(keep: (collection: string, row: Row) => boolean): Saved {
    const saved: Saved = new Map();
    if (!this.path) return saved;
    mkdirSync(dirname(this.path), { recursive: true });
    if (!existsSync(this.path)) return saved;
    for (const line of readLines(this.path)) {
      const rows = saved.get(line.collection) ?? new Map<string, Row>();
      saved.set(line.collection, rows);
      if ("removed" in line) rows.delete(line.removed);
      else if (keep(line.collection, line.row)) rows.set(line.row.id, line.row);
    }
    rewrite(this.path, saved);
    return saved;
  }

  /** Forgets everything, on disk too. */
  async clear(): Promise<void> {
    this.dirty.clear();
    this.removals = [];
    await this.writing;
    await (await this.handle)?.truncate(0);
    if (this.path && !this.handle && existsSync(this.path)) rewrite(this.path, new Map());
  }

  private later(): void {
    this.timer ??= setTimeout(() => void this.flush(), WRITE_EVERY_MS);
  }
}

function readLines(path: string): Line[] {
  const texts = readFileSync(path, "utf8").split("\n");
  const torn = texts.pop();
  const lines = texts.map((text, index): Line => {
    try {
      return JSON.parse(text) as Line;
    } catch (cause) {
      throw new Error(`${path}, line ${index + 1}: not a line of the stand-in's state`, { cause });
    }
  });
  if (torn) process.stderr.write(`${path}: dropped a half-written last line\n`);
  return lines;
}

function rewrite(path: string, saved: Saved): void {
  const next = `${path}.next`;
  const file = openSync(next, "w");
  for (const [collection, rows] of saved) {
    for (const row of rows.values()) writeSync(file, `${JSON.stringify({ collection, row })}\n`);
  }
  closeSync(file);
  renameSync(next, path);
}
