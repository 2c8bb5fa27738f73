import Link from "next/link";
import { CredentialList, DEMO_PERSON } from "@/components/journal/credential-list";
import { PageHeading } from "@/components/ui/page-heading";
import { JOURNAL_TAG } from "@/lib/journal/announce";
import { listPeople, type PersonLine } from "@/lib/journal/people-queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { JournalCrumbs } from "../crumbs";

export const metadata = pageMetadata({
  title: "Who writes and reviews · Journal",
  description:
    "The people of the journal: what qualifies them, what they have written, and what they have put their name to as reviewers.",
  path: "/journal/authors",
});

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

function deeds({ written, reviewed }: PersonLine): string {
  return [
    ...(written > 0 ? [counted(written, "article written", "articles written")] : []),
    ...(reviewed > 0 ? [counted(reviewed, "article reviewed", "articles reviewed")] : []),
  ].join(" · ");
}

export default async function PeoplePage() {
  "use cache";
  cachePage(JOURNAL_TAG);
  const people = await listPeople();
  return (
    <div className="page-shell">
      <PageHeading
        above={<JournalCrumbs items={[{ label: "Who writes and reviews" }]} />}
        title="Who writes and reviews"
        intro={
          <p>
            Nobody reviews what they wrote. A review is signed with a credential, and the article
            says whose and when.
          </p>
        }
      />
      <ul className="person-list">
        {people.map((person) => (
          <li key={person.slug}>
            <h2>
              <Link href={`/journal/authors/${person.slug}`} prefetch={false}>
                {person.name}
              </Link>
            </h2>
            <p className="role">{person.role}</p>
            <CredentialList credentials={person.credentials} />
            <p>{person.bio}</p>
            <p className="role">{deeds(person)}</p>
            {person.demo ? <p className="demo-person">{DEMO_PERSON}</p> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
