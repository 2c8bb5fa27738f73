import type { Metadata } from "next";
import { ReaderScript } from "@/components/journal/reader-script";
import { SignUpForm } from "@/components/journal/sign-up-form";
import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { keptAnswer } from "@/lib/web/kept-answer";
import { pageMetadata } from "@/lib/web/page-metadata";
import { LETTER_FORM } from "./letter-form";

export const metadata: Metadata = pageMetadata({
  title: "The letter",
  description:
    "New articles of the journal and what was corrected in old ones, about twice a month. Confirmed by a link, stopped by one click.",
  path: "/journal/newsletter",
});

// Rendered in one piece: it is where the form leads without JavaScript.
export const instant = false;

export default async function LetterPage() {
  const answer = await keptAnswer(LETTER_FORM);
  const typed: unknown = answer?.initialValue?.email;
  return (
    <div className="page-shell">
      <PageHeading
        title="The letter"
        intro={
          <p>
            New articles of the journal, and what was corrected in old ones. About twice a month, in
            plain text and few pictures. It does not count who opens it.
          </p>
        }
      />
      <div className="max-w-form">
        {answer?.notice ? (
          <Notice tone="success" live>
            {answer.notice}
          </Notice>
        ) : (
          <>
            {answer?.error?.[""] ? <FormErrors errors={answer.error[""]} /> : null}
            <ReaderScript />
            <SignUpForm source="page" email={typeof typed === "string" ? typed : ""} />
          </>
        )}
      </div>
    </div>
  );
}
