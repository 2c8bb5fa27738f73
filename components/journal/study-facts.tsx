import { KeyValueList } from "@/components/ui/key-value-list";
import { GRADE_TEXTS } from "@/lib/journal/evidence";
import type { ReferencePage } from "@/lib/journal/reference-index";
import { KIND_TEXTS } from "@/lib/journal/references/study-kinds";
import { Grade } from "./grade";
import { SUBJECT_TEXTS } from "./reference-search";

/** What is on file of a study, each with what it means. */
export function StudyFacts({ study }: { study: ReferencePage }) {
  const { kind, subjects, population, evidence, fundingNote, note, confidence, source } = study;
  const { label, meaning } = KIND_TEXTS[kind];
  return (
    <KeyValueList
      items={[
        {
          label: "Kind",
          value: (
            <>
              {`${label}. `}
              <span className="text-stone">{meaning}</span>
            </>
          ),
        },
        ...(subjects.length > 0
          ? [{ label: "Seen in", value: subjects.map((one) => SUBJECT_TEXTS[one]).join(", ") }]
          : []),
        ...(population === "" ? [] : [{ label: "Who and how", value: population }]),
        ...(evidence
          ? [
              {
                label: "What it can carry",
                value: (
                  <>
                    <Grade grade={evidence} />{" "}
                    <span className="text-stone">{GRADE_TEXTS[evidence].meaning}</span>
                  </>
                ),
              },
            ]
          : []),
        ...(fundingNote ? [{ label: "Funding", value: fundingNote }] : []),
        ...(note ? [{ label: "Note", value: note }] : []),
        {
          label: "Our source",
          value:
            confidence === "known"
              ? "Details to be verified: we have not seen the publication itself."
              : `Seen at ${source}.`,
        },
      ]}
    />
  );
}
