import type { Row } from "../database";
import { OPENING, seedId } from "../ids";

type Credential = readonly [credential: string, issuer: string, year: number];
type Person = {
  slug: string;
  name: string;
  role: string;
  bio: string;
  credentials: readonly Credential[];
};

/** Invented, like the bodies that qualified them; their pages say so. */
export const people: readonly Person[] = [
  {
    slug: "ida-specimen",
    name: "Ida Specimen",
    role: "Writer",
    bio: "Ida writes about studies for people who have not got the afternoon to read them. She spent nine years on the science desk of a newspaper, where she learned to ring the author before writing the headline. She keeps a list of sentences that she has had to take back, and has it framed.",
    credentials: [
      ["MSc in Science Communication", "University of Example Falls", 2010],
      ["BSc in Biology", "University of Example Falls", 2008],
    ],
  },
  {
    slug: "theo-placeholder",
    name: "Theo Placeholder",
    role: "Writer",
    bio: "Theo is a dietitian who saw patients for a decade before he began to write. He covers food, supplements and the distance between the two. He holds that most advice about eating would be better if it began with what the person likes.",
    credentials: [
      ["Registered Dietitian Nutritionist", "Example Board of Dietetic Registration", 2012],
      ["MSc in Human Nutrition", "Sample State University", 2011],
    ],
  },
  {
    slug: "mara-exemplar",
    name: "Dr. Mara Exemplar",
    role: "Medical reviewer",
    bio: "Mara is a dermatologist in general practice: eczema in the morning, acne in the afternoon, a rash that turns out to be the new detergent at any hour. She reads every article that names a skin condition before it appears, and is paid by the hour whether or not she agrees with it.",
    credentials: [
      ["Board certification in dermatology", "Example Board of Dermatology", 2013],
      ["MD", "Example Falls School of Medicine", 2008],
    ],
  },
  {
    slug: "jonas-sample",
    name: "Dr. Jonas Sample",
    role: "Scientific reviewer",
    bio: "Jonas studied how gut bacteria live with each other, mostly in tubes and sometimes in mice, which has left him with firm views on what tubes and mice can prove. He reviews what the journal says about microbes, mechanisms and numbers.",
    credentials: [
      ["PhD in Microbiology", "Sample Institute of Technology", 2011],
      ["MSc in Biostatistics", "Sample Institute of Technology", 2007],
    ],
  },
];

export const personId = (slug: string): string => seedId(`journal-person:${slug}`);

const credentialId = (slug: string, index: number): string =>
  seedId(`journal-credential:${slug}:${index}`);

/** The credential a reviewer signs with: their first. */
export function signature(slug: string): { id: string; words: string } {
  const [first] = people.find((person) => person.slug === slug)?.credentials ?? [];
  if (!first) throw new Error(`${slug} has nothing to sign with`);
  return { id: credentialId(slug, 0), words: first.join(", ") };
}

export const personRows = (): Row[] =>
  people.map(({ slug, name, role, bio }) => ({
    id: personId(slug),
    version: 1,
    slug,
    name,
    role,
    bio,
    demo: true,
    created_at: OPENING,
  }));

export const credentialRows = (): Row[] =>
  people.flatMap(({ slug, credentials }) =>
    credentials.map(([credential, issuer, year], index) => ({
      id: credentialId(slug, index),
      person_id: personId(slug),
      position: index,
      credential,
      issuer,
      year,
    })),
  );
