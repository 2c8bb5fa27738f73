import { notFound } from "next/navigation";
import { ProductSection } from "@/components/product/product-section";
import { BasisMark } from "@/components/standard/basis-mark";
import { ChangeLog } from "@/components/standard/change-log";
import { digestRows } from "@/components/standard/digest-rows";
import { RefusedDigest } from "@/components/standard/refused-digest";
import { RuleDigest } from "@/components/standard/rule-digest";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { PageHeading } from "@/components/ui/page-heading";
import { STANDARD_TAG } from "@/lib/standard/announce";
import {
  countOffered,
  findCurrentVersion,
  listGroups,
  listRefused,
  listRules,
} from "@/lib/standard/queries";
import { BASIS_WORDS } from "@/lib/standard/rule-words";
import { RULE_BASES, type RuleView } from "@/lib/standard/rules";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { changeLog } from "./change-log";
import { HowToRead } from "./how-to-read";

const PATH = "/standard";
const REFUSED = `${PATH}/refused`;
/** As many as stand here; all of them have a page. */
const SHOWN = 12;

export const metadata = pageMetadata({
  title: "Our standard",
  description:
    "What we do not accept in what we sell, what we accept within a limit or with a document, why, and which of it the law asks for.",
  path: PATH,
  card: "standard",
});

/** The current version with its reasons, what was refused under it, and what changed since the one before. */
export default async function StandardPage() {
  "use cache";
  cachePage(STANDARD_TAG);
  const version = await findCurrentVersion();
  if (!version) notFound();
  const [rules, groups, refused, offered, log] = await Promise.all([
    listRules(version.id),
    listGroups(),
    listRefused(SHOWN),
    countOffered(),
    changeLog(),
  ]);
  const of = (slug: string) => rules.filter(({ groupSlug }) => groupSlug === slug);
  return (
    <>
      <div className="page-shell">
        <PageHeading
          title={`Our standard, version ${version.number}`}
          intro={
            <p>
              Every product with a label is audited by these {version.rules} rules before it is
              published, and again when its label or the rules change. A product page says which
              version it meets and, beside every ingredient, what the rules say of it.
            </p>
          }
        />
      </div>
      <ProductSection id="read" title="How to read it">
        <HowToRead number={version.number} />
      </ProductSection>
      <ProductSection
        id="who-decides"
        title="Law and our own choice"
        intro={
          version.publishedAt ? (
            <>
              In force here since <DateTime iso={new Date(version.publishedAt).toISOString()} />.
            </>
          ) : null
        }
      >
        <KeyValueList
          items={RULE_BASES.map((basis) => ({
            label: BASIS_WORDS[basis].label,
            value: (
              <>
                <BasisMark basis={basis} /> {count(rules, basis)} rules.{" "}
                {BASIS_WORDS[basis].meaning}
              </>
            ),
          }))}
        />
      </ProductSection>
      <ProductSection
        id="rules"
        title="The rules, by family"
        intro="Open a family for its rules and why we have them. Its own page has the laws and the sources too."
      >
        <div className="families">
          {groups.map(({ slug, name, meaning, rules: many }) => (
            <details key={slug}>
              <summary>
                {name} <small>{many === 1 ? "1 rule" : `${many} rules`}</small>
              </summary>
              <p className="standard-text">
                {meaning} <a href={`${PATH}/${slug}`}>Laws and sources</a>
              </p>
              <RuleDigest rows={digestRows(of(slug))} />
            </details>
          ))}
        </div>
      </ProductSection>
      {refused.length > 0 ? (
        <ProductSection
          id="refused"
          title="Offered, and not accepted"
          intro={
            <>
              {offered.refused} of {offered.decided} products that brands offered were refused,{" "}
              {offered.held} wait for documents. Brands are named where they agreed to it.{" "}
              <a href={REFUSED} className="link ink">
                Every one, with every reason
              </a>
            </>
          }
        >
          <RefusedDigest items={refused} path={REFUSED} />
        </ProductSection>
      ) : null}
      <ProductSection id="changes" title="Change log">
        <ChangeLog items={log} />
      </ProductSection>
    </>
  );
}

const count = (rules: readonly RuleView[], basis: RuleView["basis"]): number =>
  rules.filter((rule) => rule.basis === basis).length;
