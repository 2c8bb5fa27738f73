import { readFileSync } from "node:fs";
import { buildStandard, type Standard } from "@/lib/standard/standard";
import type { KnownIngredient } from "@/lib/standard/vocabulary";
import { groupRows } from "@/prisma/seed/standard/groups";
import { firstRules } from "@/prisma/seed/standard/rules";

type Listed = {
  inci: string;
  aliases: string[];
  cas: string | null;
  origin: string | null;
  allergen: object | null;
};

function readData(name: string): unknown {
  const file = new URL(`../../prisma/seed/data/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Version 1 of the standard as the data has it, without a database. */
export function firstStandard(): Standard {
  const glossary = (readData("ingredients.json") as Listed[]).map((one): KnownIngredient => ({
    id: one.inci,
    slug: one.inci,
    name: one.inci,
    aliases: one.aliases,
    cas: one.cas,
    origin: one.origin,
    allergen: one.allergen !== null,
  }));
  const there = new Set(glossary.map(({ name }) => name.toLowerCase()));
  const named = (readData("fragrance-allergens-eu.json") as { inci: string[] }[]).flatMap(
    ({ inci }) =>
      inci
        .filter((name) => !there.has(name.toLowerCase()))
        .map((name) => ({
          id: null,
          slug: null,
          name,
          aliases: [],
          cas: null,
          origin: null,
          allergen: true,
        })),
  );
  const groups = groupRows.map(({ slug, claimable }) => ({
    slug: String(slug),
    claimable: claimable === true,
  }));
  return buildStandard(firstRules(), [...glossary, ...named], groups);
}
