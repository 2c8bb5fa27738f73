import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductSection } from "@/components/product/product-section";
import { RuleEntry } from "@/components/standard/rule-entry";
import { PageHeading } from "@/components/ui/page-heading";
import { STANDARD_TAG } from "@/lib/standard/announce";
import { findCurrentVersion, listGroups, listRules, pagesByName } from "@/lib/standard/queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { Crumbs } from "../../crumbs";

type Props = { params: Promise<{ group: string }> };

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for. */
export const unstable_paramMatching = { group: "blocking" };

export async function generateStaticParams() {
  const groups = await listGroups();
  return groups.length > 0 ? groups.map(({ slug }) => ({ group: slug })) : [{ group: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage(STANDARD_TAG);
  const { group: slug } = await params;
  const group = (await listGroups()).find((one) => one.slug === slug);
  if (!group) return {};
  return pageMetadata({
    title: `${group.name} · Our standard`,
    description: `${group.meaning} What we accept, what the law says, and where we read it.`,
    path: `/standard/${slug}`,
    card: `standard/${slug}`,
  });
}

/** A family of ingredients: its rules in full, with the laws and their sources. */
export default async function GroupPage({ params }: Props) {
  "use cache";
  cachePage(STANDARD_TAG, "catalog");
  const { group: slug } = await params;
  const [version, groups] = await Promise.all([findCurrentVersion(), listGroups()]);
  const group = groups.find((one) => one.slug === slug);
  if (!version || !group) notFound();
  const rules = (await listRules(version.id)).filter(({ groupSlug }) => groupSlug === slug);
  const pages = await pagesByName(rules.flatMap(({ names }) => names));
  return (
    <>
      <div className="page-shell">
        <PageHeading
          above={
            <Crumbs items={[{ label: "Our standard", href: "/standard" }, { label: group.name }]} />
          }
          title={group.name}
          intro={<p>{group.meaning}</p>}
        />
      </div>
      <ProductSection
        id="rules"
        title={rules.length === 1 ? "One rule" : `${rules.length} rules`}
        intro={`Version ${version.number} of our standard.`}
      >
        {rules.map((rule) => (
          <RuleEntry key={rule.key} rule={rule} href={pageOf(rule.names, pages)} />
        ))}
      </ProductSection>
    </>
  );
}

function pageOf(names: readonly string[], pages: ReadonlyMap<string, string>): string | null {
  const slug = names.map((name) => pages.get(name.toLowerCase())).find((one) => one !== undefined);
  return slug === undefined ? null : `/ingredients/${slug}`;
}
