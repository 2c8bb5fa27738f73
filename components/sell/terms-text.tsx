import type { TermsSection } from "@/lib/consignment/terms-text";
import type { ReactNode } from "react";

export type TermsTextProps = {
  section: TermsSection;
  /** The table of shares, where the section has one. */
  table?: ReactNode;
};

/** A part of the consignment terms: paragraphs, a table or a list, and what follows. */
export function TermsText({ section, table }: TermsTextProps) {
  const { id, paragraphs, list, after = [] } = section;
  const Listed = id === "way" ? "ol" : "ul";
  const words = (texts: readonly string[]) => texts.map((text) => <p key={text}>{text}</p>);
  return (
    <>
      {words(paragraphs)}
      {section.table ? table : null}
      {list ? (
        <Listed>
          {list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </Listed>
      ) : null}
      {words(after)}
    </>
  );
}
