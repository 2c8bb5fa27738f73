import { AvoidEditor, type AvoidGroup } from "@/components/shop/avoid-editor";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { STANDARD_TAG } from "@/lib/standard/announce";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { listAvoidableGroups } from "@/lib/wishes/contents-queries";

export const metadata = pageMetadata({
  title: "Your avoid-list",
  description:
    "Name ingredients or whole families that you do without. Lists, product pages and your bag then say what contains them, and where nobody can tell.",
  path: "/avoid",
});

/** Some families' own words say already that no label can rule them out. */
const SAID = /rule (?:it|them) out/;

/** The same for everybody: the list itself is on the visitor's device. */
export default async function AvoidPage() {
  "use cache";
  cachePage(STANDARD_TAG, "curated");
  const groups = await listAvoidableGroups();
  return (
    <div className="page-shell">
      <PageHeading
        title="Your avoid-list"
        intro={
          <p>
            Name ingredients or whole families that you do without. Lists, product pages and your
            bag then say what contains them. Where we do not know all that is in something, they say
            that too. It goes by labels: for an allergy, read the label of what you receive as well.
          </p>
        }
      />
      <noscript>
        <Notice title="The list needs JavaScript">
          It is kept on your device, not with us, and nothing but a script can do that. Without one,
          any list of the shop can be narrowed by what it is “Free from”.
        </Notice>
      </noscript>
      <AvoidEditor
        groups={groups.map(({ slug, name, meaning, claimable }): AvoidGroup =>
          claimable || SAID.test(meaning) ? [slug, name, meaning] : [slug, name, meaning, 1],
        )}
      />
    </div>
  );
}
