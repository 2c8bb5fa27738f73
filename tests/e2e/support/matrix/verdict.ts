import type { Answer, RawVisitor } from "../raw-visitor";
import type { Person } from "./people";
import type { Rule } from "./rules";

/** What an address did with somebody: let them in, said that there is nothing, or asked them to sign in or agree first. */
export type Verdict = "in" | "nothing" | "led away" | "broken";

/** Where people are led who have to show first who they are; the desk's door leads on into the desk. */
const AWAY =
  /^(https?:\/\/[^/]+)?\/(sign-in|sell\/start|orders\/lookup|account\/security\/codes)\b/;

const NOTHING = /NEXT_HTTP_ERROR_FALLBACK;404|We cannot show this order here/;

/** Reads an answer of any form. Private pages refuse inside a page that has begun, so the status alone does not tell. */
export function verdictOf({ status, location, text }: Answer): Verdict {
  if (status >= 500) return "broken";
  if (status >= 400 || NOTHING.test(text)) return "nothing";
  const next = /NEXT_REDIRECT;\w+;([^;]+);/.exec(text)?.[1] ?? location;
  if (next && AWAY.test(next)) return "led away";
  if (text.includes('name="password"') || text.includes('"Without a password"')) return "led away";
  return "in";
}

/** Whether a rule lets somebody in; of an owner's page it is asked apart, with whose it is. */
export function letsIn(rule: Rule, person: Person): boolean {
  if (rule === "everybody") return true;
  if (rule === "signed in") return person.signedIn;
  if (rule === "seller") return person.seller;
  if (rule === "owner" || rule === "bearer") return false;
  const { permissions } = person;
  if (rule.length === 0) return permissions.length > 0;
  return permissions.some((held) => held === "admin" || rule.includes(held));
}

const encoded = (path: string): string =>
  path.replace(/[a-z](?=[^/]*$)/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);

/** The forms in which one address can be asked for, besides plainly. */
export const FORMS: Readonly<
  Record<string, (visitor: RawVisitor, path: string) => Promise<Answer>>
> = {
  rsc: (visitor, path) => follow(visitor, path, { rsc: "1" }),
  prefetch: (visitor, path) => follow(visitor, path, { rsc: "1", "next-router-prefetch": "1" }),
  segment: (visitor, path) =>
    follow(visitor, path, {
      rsc: "1",
      "next-router-prefetch": "1",
      "next-router-segment-prefetch": "/_tree",
    }),
  suffix: (visitor, path) => follow(visitor, `${path}.rsc`),
  encoded: (visitor, path) => follow(visitor, encoded(path)),
  slash: (visitor, path) => follow(visitor, `${path}/`),
  doubled: (visitor, path) => follow(visitor, path.replace(/\/(?=[^/]+$)/, "//")),
  dots: (visitor, path) => follow(visitor, `/shop/..${path}`),
  shouted: (visitor, path) => follow(visitor, path.toUpperCase()),
};

/** Asks, and goes where the shop says that the address really is, twice at most. */
async function follow(
  visitor: RawVisitor,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  let answer = await visitor.send("GET", path, headers);
  for (let turn = 0; turn < 2 && (answer.status === 307 || answer.status === 308); turn += 1) {
    const { location = "" } = answer;
    if (!location.startsWith("/") || location.startsWith("/sign-in")) break;
    answer = await visitor.send("GET", location, headers);
  }
  return answer;
}
