"use client";

import { Badge } from "@/components/ui/badge";
import { TextButton, TextLink } from "@/components/ui/link";
import type { CitableReference } from "@/lib/journal/desk-view";
import { GRADE_TEXTS } from "@/lib/journal/evidence";
import { Finder } from "./finder";
import type { EditorServices } from "./services";

/** What is known of the studies that the text cites, by key. */
export type KnownReferences = Readonly<Record<string, CitableReference>>;

export type ReferencesFieldProps = {
  keys: readonly string[];
  known: KnownReferences;
  services: Pick<EditorServices, "findReferences" | "newReference">;
  onChange: (keys: string[], picked: CitableReference | null) => void;
  atOnce?: boolean;
};

function standing(reference: CitableReference): string {
  if (reference.retracted) return "Retracted";
  if (!reference.described) return "Not read for us yet";
  return reference.evidence ? GRADE_TEXTS[reference.evidence].label : "Not graded";
}

function drawReference(reference: CitableReference) {
  return (
    <>
      <span className="block font-medium">{reference.label}</span>
      <span className="line-clamp-2 text-xs text-stone">{reference.title}</span>
      <span className={`text-xs ${reference.retracted ? "text-error" : "text-plum"}`}>
        {standing(reference)}
      </span>
    </>
  );
}

/** Searches the studies on file. */
export function ReferenceFinder(props: {
  services: ReferencesFieldProps["services"];
  onPick: (reference: CitableReference) => void;
  atOnce?: boolean;
}) {
  const { services, ...rest } = props;
  return (
    <Finder
      find={services.findReferences}
      label="Find a study"
      hint="Author, title, DOI or PMID"
      draw={drawReference}
      empty={
        <>
          No study on file fits.{" "}
          <TextLink href={services.newReference} target="_blank" prefetch={false}>
            Put one on file
          </TextLink>
          , then look again.
        </>
      }
      {...rest}
    />
  );
}

/** The studies behind a claim or a number, and the way to one more. */
export function ReferencesField(props: ReferencesFieldProps) {
  const { keys, known, services, onChange, atOnce = false } = props;
  return (
    <div className="grid gap-2">
      {keys.length > 0 ? (
        <ul aria-label="Studies" className="border-t border-hairline">
          {keys.map((key) => (
            <li key={key} className="border-b border-hairline py-1.5 text-sm">
              {known[key] ? drawReference(known[key]) : <Badge tone="error">{key}</Badge>}
              <TextButton
                tone="stone"
                className="block text-xs"
                aria-label={`Take ${known[key]?.label ?? key} away`}
                onClick={() =>
                  onChange(
                    keys.filter((own) => own !== key),
                    null,
                  )
                }
              >
                Take away
              </TextButton>
            </li>
          ))}
        </ul>
      ) : null}
      <ReferenceFinder
        services={services}
        atOnce={atOnce}
        onPick={(picked) => onChange([...new Set([...keys, picked.slug])], picked)}
      />
    </div>
  );
}
