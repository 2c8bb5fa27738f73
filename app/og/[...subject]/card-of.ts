import type { BrandLook } from "@/lib/catalog/brand-look";
import type { ShareCard } from "@/lib/catalog/share-card";
import { findShareCard } from "@/lib/catalog/share-queries";
import { findSharedArticle } from "@/lib/journal/share-queries";
import { plateOf } from "@/lib/journal/plates";
import { listGroups } from "@/lib/standard/queries";
import { isStorableText } from "@/lib/text";

export type Card = ShareCard & { readonly look?: BrandLook | null };

const wide = (base: string) => ({ base, form: "wide" }) as const;
const tall = (base: string) => ({ base, form: "tall" }) as const;

/** Pages that are there whatever the shop holds. */
const ROOMS: Readonly<Record<string, Card>> = {
  site: {
    title: "Read labels, rare pieces",
    eyebrow: "Health, beauty and one-of-a-kind pieces",
    line: "",
    tone: "moss",
    picture: wide("home/home-hero"),
  },
  shop: {
    title: "Shop",
    eyebrow: "Everyday care from small makers",
    line: "Every ingredient in the label's own order",
    tone: "moss",
    picture: tall("categories/skincare"),
  },
  resale: {
    title: "Resale",
    eyebrow: "Pre-owned, one of each",
    line: "Measured by hand, every flaw written down",
    tone: "clay",
    picture: wide("home/home-resale"),
  },
  journal: {
    title: "Journal",
    eyebrow: "Gut and skin",
    line: "Every claim carries its studies and a grade",
    tone: "plum",
    picture: wide(plateOf("what-the-gut-skin-axis-means").base),
  },
  standard: {
    title: "Our standard",
    eyebrow: "What may be on a label here",
    line: "What we accept, what the law says, and where we read it",
    tone: "moss",
    picture: wide("home/home-standard"),
  },
  ingredients: {
    title: "Ingredients",
    eyebrow: "Every one on the labels we sell",
    line: "What it is listed for, where it comes from, and what we read that in",
    tone: "moss",
    picture: wide("home/home-standard"),
  },
  collections: {
    title: "Collections",
    eyebrow: "Shelves put together by hand",
    line: "",
    tone: "moss",
    picture: wide("collections/the-edit"),
  },
  brands: {
    title: "Makers",
    eyebrow: "Who makes what we sell",
    line: "",
    tone: "moss",
    picture: wide("brands/umbel-and-ash"),
  },
};

/** What is drawn for a subject such as `site` or `products/plain-cream`; null where there is no such page. */
export async function cardOf(subject: readonly string[]): Promise<Card | null> {
  const [room = "", slug, ...more] = subject;
  if (slug === undefined) return Object.hasOwn(ROOMS, room) ? (ROOMS[room] ?? null) : null;
  if (more.length > 0 || !isStorableText(slug)) return null;
  if (room === "journal") return articleCard(slug);
  if (room === "standard") return groupCard(slug);
  return findShareCard(room, slug);
}

async function articleCard(slug: string): Promise<Card | null> {
  const article = await findSharedArticle(slug);
  if (!article) return null;
  return {
    title: article.title,
    eyebrow: article.topic ?? "Journal",
    line: "",
    tone: "plum",
    picture: wide(article.plate.base),
  };
}

async function groupCard(slug: string): Promise<Card | null> {
  const group = (await listGroups()).find((one) => one.slug === slug);
  if (!group) return null;
  const line = `${group.rules} ${group.rules === 1 ? "rule" : "rules"}`;
  return { title: group.name, eyebrow: "Our standard", line, tone: "moss", picture: null };
}
