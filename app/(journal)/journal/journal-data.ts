import type { Person, ProfilePage, ScholarlyArticle, WithContext } from "schema-dts";
import type { PersonView } from "@/lib/journal/people-view";
import { familyName } from "@/lib/journal/references/authors";
import type { ReferenceView } from "@/lib/journal/reference-view";
import { absoluteUrl } from "@/lib/web/structured-data";

const personUrl = (slug: string): string => absoluteUrl(`/journal/authors/${slug}`);

/** Somebody of the journal, for machines, by name and page. */
export function personName({ slug, name }: PersonView): Exclude<Person, string> {
  return { "@type": "Person", "@id": personUrl(slug), name, url: personUrl(slug) };
}

/** The same with what qualifies them. */
function personData(person: PersonView): Exclude<Person, string> {
  const { role, credentials } = person;
  return {
    ...personName(person),
    jobTitle: role,
    hasCredential: credentials.map(({ credential, issuer }) => ({
      "@type": "EducationalOccupationalCredential",
      name: credential,
      recognizedBy: { "@type": "Organization", name: issuer },
    })),
  };
}

/** The page about somebody. */
export function personPageData(person: PersonView): WithContext<ProfilePage> {
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    url: personUrl(person.slug),
    mainEntity: { ...personData(person), description: person.bio },
  };
}

/** A study, for machines. It is not ours: the address is that of its DOI where there is one. */
export function studyData(study: ReferenceView): WithContext<ScholarlyArticle> {
  const { slug, title, authors, journal, year, doi, pmid } = study;
  return {
    "@context": "https://schema.org",
    "@type": "ScholarlyArticle",
    "@id": absoluteUrl(`/journal/references/${slug}`),
    headline: title.slice(0, 110),
    name: title,
    author: authors.map((author) =>
      "literal" in author
        ? { "@type": "Organization", name: author.literal }
        : {
            "@type": "Person",
            name: [author.given, familyName(author)].filter(Boolean).join(" "),
          },
    ),
    datePublished: String(year),
    isPartOf: { "@type": "Periodical", name: journal },
    ...(doi ? { sameAs: `https://doi.org/${doi}` } : {}),
    ...(pmid ? { identifier: { "@type": "PropertyValue", propertyID: "PMID", value: pmid } } : {}),
  };
}
