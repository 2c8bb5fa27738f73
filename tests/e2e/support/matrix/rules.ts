import type { Permission } from "@/lib/access/permissions";

/**
 * Whom an address lets in. An owner's is that of whoever it belongs to and of nobody else; a bearer's of whoever holds
 * the secret of a mailed link or of a machine. A list of permissions is staff with one of them; an empty one all staff.
 */
export type Rule =
  | "everybody"
  | "signed in"
  | "seller"
  | "owner"
  | "bearer"
  | readonly Permission[];

const MERCHANDISER = ["merchandiser"] as const;
const FINANCE = ["finance"] as const;
const FULFILMENT = ["fulfilment"] as const;
const ADMIN = ["admin"] as const;
const EDITOR = ["editor"] as const;
const AFTER_SALE = ["fulfilment", "finance"] as const;
const OFFERS = ["merchandiser", "finance"] as const;

const room = (rule: Rule, start: string, ...rest: string[]): [string, Rule][] =>
  ["", ...rest].map((end) => [start + end, rule]);
const each = (rule: Rule, ...paths: string[]): [string, Rule][] =>
  paths.map((path) => [path, rule]);

/** Pages of the shop, the journal, the account and the sellers. */
const publicPages: [string, Rule][] = [
  ...room(
    "everybody",
    "/",
    "about",
    "accessibility",
    "consignment-terms",
    "contact",
    "impact",
    "privacy",
  ),
  ...each("everybody", "/returns", "/shipping", "/terms", "/sell", "/sell/estimate"),
  ...each("everybody", "/sign-in", "/sign-up", "/reset", "/avoid", "/bag", "/wishlist", "/search"),
  ...each("everybody", "/orders/lookup"),
  ...room("everybody", "/gift-cards", "/balance", "/new"),
  ...each("everybody", "/checkout", "/checkout/review", "/checkout/confirming"),
  ...each("everybody", "/checkout/already-paid", "/checkout/cancelled"),
  ...room("everybody", "/brands", "/[slug]"),
  ...room("everybody", "/collections", "/[slug]"),
  ...each("everybody", "/concerns/[slug]", "/products/[slug]", "/narrowed/[...list]"),
  ...room("everybody", "/ingredients", "/[slug]", "/[slug]/[...side]", "/a-z/[letter]"),
  ...room("everybody", "/resale", "/[category]"),
  ...room("everybody", "/shop", "/[category]"),
  ...room("everybody", "/standard", "/[group]", "/refused"),
  ...room("everybody", "/journal", "/[slug]", "/[slug]/thanks", "/all", "/all/[page]", "/authors"),
  ...room("everybody", "/journal/authors/[slug]"),
  ...room("everybody", "/journal/corrections"),
  ...each("everybody", "/journal/editorial-policy", "/journal/how-we-grade", "/journal/newsletter"),
  ...room("everybody", "/journal/references", "/[slug]"),
  ...room("everybody", "/journal/topics/[slug]", "/[page]"),
  // The demo's own.
  ...each("everybody", "/demo/kit", "/demo/mailbox", "/demo/mailbox/[id]"),
];

const ownPages: [string, Rule][] = [
  // Has to be told what about.
  ...each("bearer", "/alerts/new"),
  ...each("bearer", "/link/[token]", "/link/email/[token]", "/alerts/[token]"),
  ...each("bearer", "/link/staff/[token]"),
  ...each("bearer", "/journal/newsletter/[token]", "/journal/newsletter/confirm/[token]"),
  ...room("owner", "/orders/[number]", "/claim", "/return"),
  ...each("owner", "/gift-cards/bought/[id]"),
  ...room("signed in", "/account", "/credit", "/data", "/mail", "/profile", "/security"),
  ...each("signed in", "/account/security/codes", "/sell/start", "/sell/items/new"),
  ...room("seller", "/sell/earnings", "/payouts", "/taxes"),
  ...each("seller", "/sell/items", "/sell/payouts", "/sell/settings"),
  ...each("owner", "/sell/earnings/payouts/[id]", "/sell/items/[number]"),
  ...each("owner", "/sell/items/[number]/edit/[step]"),
];

const deskPages: [string, Rule][] = [
  ...each([], "/admin", "/admin/find"),
  ...["brands", "collections", "ingredients"].flatMap((name) =>
    room(MERCHANDISER, `/admin/${name}`, "/[slug]", "/new"),
  ),
  ...room(MERCHANDISER, "/admin/categories", "/[id]", "/new"),
  ...room(MERCHANDISER, "/admin/products", "/[slug]", "/[slug]/preview", "/new"),
  ...room(MERCHANDISER, "/admin/imports", "/[id]"),
  ...room(MERCHANDISER, "/admin/search", "/synonyms", "/synonyms/[id]"),
  ...room(MERCHANDISER, "/admin/variants"),
  ...room(MERCHANDISER, "/admin/standard", "/intake", "/intake/[id]", "/intake/new", "/label"),
  ...room(MERCHANDISER, "/admin/standard/products", "/[id]"),
  ...room(MERCHANDISER, "/admin/standard/rules", "/[key]"),
  ...room(MERCHANDISER, "/admin/consignment", "/[number]", "/blocks", "/intake", "/rules"),
  ...room(MERCHANDISER, "/admin/consignment/rules/[version]"),
  ...room(MERCHANDISER, "/admin/consignment/rules/edit/[list]/[index]"),
  ...room(OFFERS, "/admin/consignment/runs", "/[id]"),
  ...room(OFFERS, "/admin/promotions", "/[id]"),
  ...each(MERCHANDISER, "/admin/promotions/new"),
  ...each(OFFERS, "/admin/sales"),
  ...room(AFTER_SALE, "/admin/orders", "/[number]"),
  ...room(AFTER_SALE, "/admin/claims", "/[number]"),
  ...room(AFTER_SALE, "/admin/returns", "/[number]", "/rules"),
  ...room(AFTER_SALE, "/admin/gift-cards", "/[id]"),
  ...room(AFTER_SALE, "/admin/delivery", "/rates/[id]", "/rates/new", "/zones/[id]"),
  ...room(FULFILMENT, "/admin/fulfilment"),
  ...room(FINANCE, "/admin/credit", "/[userId]"),
  ...room(FINANCE, "/admin/disputes", "/[id]"),
  ...room(FINANCE, "/admin/ledger", "/postings", "/stripe", "/transactions", "/transactions/[id]"),
  ...room(FINANCE, "/admin/liabilities"),
  ...room(FINANCE, "/admin/payouts", "/[run]", "/consignors/[id]"),
  ...room(FINANCE, "/admin/tax", "/[id]", "/new"),
  ...room(ADMIN, "/admin/system", "/letters", "/letters/[template]"),
  ...room(ADMIN, "/admin/audit", "/[id]"),
  ...each(ADMIN, "/admin/staff"),
  ...room(AFTER_SALE, "/admin/people", "/[id]"),
  ...each(EDITOR, "/admin/journal/evidence"),
  ...room(EDITOR, "/admin/journal/letters", "/[id]", "/new", "/readers"),
  ...["people", "topics"].flatMap((name) =>
    room(EDITOR, `/admin/journal/${name}`, "/[slug]", "/new"),
  ),
  ...room(EDITOR, "/admin/journal/references", "/[slug]", "/import", "/new"),
  ...room(EDITOR, "/admin/journal", "/[id]", "/[id]/preview", "/[id]/revisions", "/new"),
];

/** Every page of the shop, by its address. */
export const pageRules: ReadonlyMap<string, Rule> = new Map([
  ...publicPages,
  ...ownPages,
  ...deskPages,
]);

/** Every route handler. What is open to everybody answers each visitor with what is theirs, or with what is public. */
export const handlerRules: ReadonlyMap<string, Rule> = new Map([
  ...each("everybody", "/api/auth/[...nextauth]", "/api/cards", "/api/contents", "/api/health"),
  ...each("everybody", "/api/ready"),
  ...each("everybody", "/api/lists/[...list]", "/api/lists/search", "/api/search", "/api/visitor"),
  ...each("everybody", "/feeds/products.xml", "/journal/feed.json", "/journal/feed.xml"),
  ...each("everybody", "/journal/[slug]/references.bib", "/journal/[slug]/references.ris"),
  ...each(
    "everybody",
    "/journal/references/[slug]/cite.bib",
    "/journal/references/[slug]/cite.ris",
  ),
  ...each(
    "everybody",
    "/letters/[...key]",
    "/media/[...key]",
    "/og/[...subject]",
    "/wordmarks/[ground]/[file]",
  ),
  ...each("everybody", "/robots.txt", "/sitemap.xml", "/sitemaps/[file]"),
  // What a visitor keeps or says, under their own cookie.
  ...each("everybody", "/alerts", "/avoid/saved", "/bag/lines", "/wishlist/items"),
  ...each("everybody", "/journal/[slug]/helpful", "/journal/newsletter/subscribe"),
  ...each("everybody", "/checkout/return", "/gift-cards/return"),
  ...each("bearer", "/alerts/[token]/stop", "/journal/newsletter/[token]/stop"),
  ...each("bearer", "/journal/newsletter/confirm/[token]/accept"),
  // Machines: Stripe and the mail service by their signatures, the shop's own processes by theirs; the demo's clock stands still elsewhere.
  ...each(
    "bearer",
    "/api/stripe/webhook",
    "/api/mail/feedback",
    "/api/revalidate",
    "/api/demo/clock",
  ),
  ...each("owner", "/orders/photos/[id]/[side]", "/orders/returns/[id]/label"),
  ...each("owner", "/account/data/[export]/[file]", "/photos/[id]/[size]"),
  ...each("owner", "/sell/earnings/statements/[file]", "/sell/items/[number]/contracts/[round]"),
  ...each("owner", "/sell/items/[number]/draft", "/sell/items/[number]/photos"),
  ...each("owner", "/sell/items/[number]/read", "/sell/items/[number]/slip"),
  ...each("signed in", "/sell/payouts/again", "/sell/payouts/return"),
  ...each(
    "signed in",
    "/api/uploads/photo",
    "/api/uploads/photo/begin",
    "/api/uploads/photo/finish",
  ),
  // For an order's own buyer, who shows its link or its cookie.
  ...each("owner", "/api/uploads/photos"),
  ...each(MERCHANDISER, "/api/uploads/csv", "/api/uploads/evidence", "/api/uploads/picture"),
  ...each(
    MERCHANDISER,
    "/api/uploads/evidence-file",
    "/api/uploads/intake-photo",
    "/admin/pictures/[id]",
  ),
  ...each(MERCHANDISER, "/admin/bulk", "/admin/consignment/bulk", "/admin/consignment/scan"),
  ...each(MERCHANDISER, "/admin/drafts", "/admin/drafts/discard", "/admin/undo"),
  ...each(MERCHANDISER, "/admin/export/fields", "/admin/export/template"),
  ...each(MERCHANDISER, "/admin/imports/[id]/rejected", "/admin/standard/papers/[id]"),
  // All staff may stop looking, and look for what is open to them.
  ...each([], "/admin/people/stop", "/admin/find/results"),
  // Which list decides.
  ...each([], "/admin/export/[room]", "/admin/views"),
  ...each(FULFILMENT, "/admin/fulfilment/bulk", "/admin/fulfilment/parcels/[id]/[paper]"),
  ...each(FINANCE, "/admin/disputes/[id]/evidence", "/admin/liabilities/export"),
  ...each(FINANCE, "/admin/ledger/export", "/admin/ledger/stripe/export"),
  ...each(EDITOR, "/admin/journal/[id]/keep", "/admin/journal/[id]/save", "/admin/journal/find"),
  ...each(EDITOR, "/admin/journal/upload"),
]);
