import type { IncomingMessage } from "node:http";
import { hasPage } from "@/lib/catalog/has-page";
import { isStorableText } from "@/lib/text";
import { pathSubject, type PathSubject } from "@/lib/catalog/page-paths";

/** Next's own page for addresses that lead nowhere; it answers 404. */
const NOT_FOUND = "/_not-found";
/** Addresses remembered as good; more only costs a look-up each. */
const MOST = 50_000;

/**
 * Answers unknown products, categories, articles and the like with 404. Next streams the shell of a page whose parameters
 * it has not met before, and by then the status is 200. Good addresses are remembered until something changes.
 */
export class KnownPaths {
  readonly #good = new Set<string>();

  constructor(private readonly exists: (subject: PathSubject) => Promise<boolean> = hasPage) {}

  /** Points a request for a page that does not exist at the not-found page. Returns at once for known ones. */
  redirect(request: IncomingMessage): Promise<void> | null {
    const path = pathOf(request);
    if (path === null || this.#good.has(path)) return null;
    if (!isStorableText(path)) {
      // Nothing is kept under such a name, and PostgreSQL would refuse to look for it.
      request.url = NOT_FOUND;
      return null;
    }
    const subject = pathSubject(path);
    return subject ? this.#look(request, path, subject) : null;
  }

  async #look(request: IncomingMessage, path: string, subject: PathSubject): Promise<void> {
    // Where the database does not answer, Next says so in its own way.
    const exists = await this.exists(subject).catch(() => null);
    if (exists === null) return;
    if (!exists) {
      request.url = NOT_FOUND;
    } else if (this.#good.size < MOST) {
      this.#good.add(path);
    }
  }

  /** Forgets all of it: something in the catalogue changed. */
  forget(): void {
    this.#good.clear();
  }
}

/** The decoded path without its query; null where it cannot be decoded. */
function pathOf(request: IncomingMessage): string | null {
  const [raw = "/"] = (request.url ?? "/").split("?", 1);
  if (!raw.includes("%")) return raw;
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}
