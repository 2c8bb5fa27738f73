"use client";

import { CheckboxField } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextAreaField } from "@/components/ui/textarea";
import { REFERENCE_MEDIA } from "@/lib/journal/reference-schema";
import { FIELD_GRID, optionsOf, type ReferenceControls } from "./use-reference-form";

const DOI_STATES = {
  untried: "Not tried yet",
  resolves: "To the publication",
  broken: "Nowhere, or to something else",
};

type Props = {
  controls: ReferenceControls;
  /** Whether it has a key already. */
  known: boolean;
};

/** Where a study is found, and what a bibliography says of it. */
export function BibliographyFields({ controls: { fields, line, area, choice }, known }: Props) {
  return (
    <>
      <Fieldset id="reference-found" legend="Where it is found" size="large">
        <div className={`${FIELD_GRID} items-end`}>
          <TextField
            {...line("doi")}
            key={fields.doi.key}
            label="DOI"
            hint="10.… or its address"
            optional
          />
          <TextField
            {...line("pmid")}
            key={fields.pmid.key}
            label="PMID"
            hint="PubMed’s number"
            optional
          />
          <SelectField
            {...choice("doiLeads")}
            key={fields.doiLeads.key}
            label="The DOI leads"
            options={optionsOf(DOI_STATES)}
          />
          <TextField
            {...line("url")}
            key={fields.url.key}
            label="Address"
            hint="Where it has no DOI"
            optional
          />
        </div>
      </Fieldset>
      <Fieldset id="reference-what" legend="What it is" size="large">
        <div className={`${FIELD_GRID} items-end`}>
          <TextAreaField
            {...area("title")}
            key={fields.title.key}
            label="Title"
            fieldClassName="sm:col-span-2"
            rows={2}
            required
          />
          <TextAreaField
            {...area("authors")}
            key={fields.authors.key}
            label="Authors"
            fieldClassName="sm:col-span-2"
            hint="One a line: Palmer, Jane B. A group stands without a comma"
            rows={3}
          />
          <CheckboxField
            id={fields.moreAuthors.id}
            name="moreAuthors"
            value="yes"
            key={fields.moreAuthors.key}
            label="There are more authors than these"
            defaultChecked={fields.moreAuthors.initialValue === "yes"}
          />
          <SelectField
            {...choice("medium")}
            key={fields.medium.key}
            label="Published as"
            options={optionsOf(REFERENCE_MEDIA)}
          />
          <TextField
            {...line("journal")}
            key={fields.journal.key}
            label="Where it appeared"
            hint="A journal, a book, a site"
            required
          />
          <TextField {...line("publisher")} key={fields.publisher.key} label="Publisher" optional />
          <div className="grid grid-cols-3 gap-3">
            <TextField
              {...line("year")}
              key={fields.year.key}
              label="Year"
              inputMode="numeric"
              required
            />
            <TextField
              {...line("month")}
              key={fields.month.key}
              label="Month"
              inputMode="numeric"
            />
            <TextField {...line("day")} key={fields.day.key} label="Day" inputMode="numeric" />
          </div>
          <div className="grid grid-cols-3 gap-3">
            <TextField {...line("volume")} key={fields.volume.key} label="Volume" />
            <TextField {...line("issue")} key={fields.issue.key} label="Issue" />
            <TextField {...line("pages")} key={fields.pages.key} label="Pages" />
          </div>
          <TextField {...line("issn")} key={fields.issn.key} label="ISSN" optional />
          <TextField
            {...line("slug")}
            key={fields.slug.key}
            label="Key"
            hint={
              known
                ? "Texts that cite the old one go on working"
                : "Left empty, it is made of author and year"
            }
            optional={!known}
          />
        </div>
      </Fieldset>
    </>
  );
}
