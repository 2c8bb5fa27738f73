import { HelpfulForm } from "./helpful-form";
import { ShareList } from "./share-list";
import { SignUpForm } from "./sign-up-form";

export type ReaderFootProps = { slug: string; title: string; url: string };

/** What a reader may do at the end: say a word, pass it on, ask for the letter. */
export function ReaderFoot({ slug, title, url }: ReaderFootProps) {
  return (
    <div className="reader-foot page-shell" data-print="hide">
      <section aria-labelledby="helpful">
        <h2 id="helpful">Was this helpful?</h2>
        <HelpfulForm slug={slug} />
        <p className="aside">
          Your word is kept without a name: not with an account, not with what else you read.
        </p>
      </section>
      <section aria-labelledby="pass-on">
        <h2 id="pass-on">Pass it on</h2>
        <ShareList title={title} url={url} />
      </section>
      <section aria-labelledby="letter">
        <h2 id="letter">The letter</h2>
        <p>New articles, and what was corrected in old ones. About twice a month.</p>
        <SignUpForm source="article" />
      </section>
    </div>
  );
}
