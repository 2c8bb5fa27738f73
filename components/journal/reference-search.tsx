import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SelectField, type SelectOption } from "@/components/ui/select";
import { EVIDENCE_GRADES, GRADE_TEXTS } from "@/lib/journal/evidence";
import { wordOf, type ReferenceFilter } from "@/lib/journal/reference-filter";
import type { Counted, ReferenceIndex } from "@/lib/journal/reference-index";
import { KIND_TEXTS, type StudySubject } from "@/lib/journal/references/study-kinds";

export const SUBJECT_TEXTS: Readonly<Record<StudySubject, string>> = {
  humans: "People",
  animals: "Animals",
  cells: "Cells and tissue",
};

function choices<Value extends string>(
  counted: readonly Counted<Value>[],
  label: (value: Value) => string,
  word: (value: Value) => string = (value) => value,
): SelectOption[] {
  return counted.map(({ value, count }) => ({
    value: word(value),
    label: `${label(value)} (${count})`,
  }));
}

/** The index's form: words and four choices. A plain form; it needs no script. */
export function ReferenceSearch({
  filter,
  index,
}: {
  filter: ReferenceFilter;
  index: ReferenceIndex;
}) {
  const grades = index.grades.toSorted(
    (a, b) => EVIDENCE_GRADES.indexOf(a.value) - EVIDENCE_GRADES.indexOf(b.value),
  );
  return (
    <form
      action="/journal/references"
      method="get"
      role="search"
      aria-label="Studies"
      className="study-search"
    >
      <TextField
        id="study-q"
        label="Words, author, DOI or PMID"
        type="search"
        name="q"
        maxLength={100}
        defaultValue={filter.q ?? ""}
        fieldClassName="words"
      />
      <SelectField
        id="study-kind"
        name="kind"
        label="Kind"
        placeholder="Any kind"
        defaultValue={filter.kind ? wordOf(filter.kind) : ""}
        options={choices(index.kinds, (value) => KIND_TEXTS[value].label, wordOf)}
      />
      <SelectField
        id="study-grade"
        name="grade"
        label="Grade"
        placeholder="Any grade"
        defaultValue={filter.grade ?? ""}
        options={choices(grades, (value) => GRADE_TEXTS[value].label)}
      />
      <SelectField
        id="study-in"
        name="in"
        label="Seen in"
        placeholder="Anybody or anything"
        defaultValue={filter.in ?? ""}
        options={choices(index.subjects, (value) => SUBJECT_TEXTS[value])}
      />
      <SelectField
        id="study-topic"
        name="topic"
        label="About"
        placeholder="Any subject"
        defaultValue={filter.topic ?? ""}
        options={choices(index.topics, (value) => value.charAt(0).toUpperCase() + value.slice(1))}
      />
      <Button type="submit" variant="secondary">
        Show
      </Button>
    </form>
  );
}
