import type { IncomingMessage } from "node:http";
import { findFormerAddress } from "@/lib/catalog/former-address";
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

  constructor(
    private readonly exists: (subject: PathSubject) => Promise<boolean> = hasPage,
    private readonly former: (subject: PathSubject) => Promise<string | null> = findFormerAddress,
  ) {}

  /**
   * Points a request for a page that does not exist at the not-found page, or hands out where that page is now.
   * Returns null at once for known ones.
   */
  redirect(request: IncomingMessage): Promise<string | null> | null {
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

  async #look(
    request: IncomingMessage,
    path: string,
    subject: PathSubject,
  ): Promise<string | null> {
    // Where the database does not answer, Next says so in its own way.
    const exists = await this.exists(subject).catch(() => null);
    if (exists === false) {
      const moved = await this.former(subject).catch(() => null);
      if (moved !== null) return `${moved}${queryOf(request)}`;
      request.url = NOT_FOUND;
    } else if (exists && this.#good.size < MOST) {
      this.#good.add(path);
    }
    return null;
  }

  /** Forgets all of it: something in the catalogue changed. */
  forget(): void {
    this.#good.clear();
  }
}

function queryOf({ url = "" }: IncomingMessage): string {
  const at = url.indexOf("?");
  return at === -1 ? "" : url.slice(at);
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
