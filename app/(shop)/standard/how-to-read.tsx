/** What the words on a product's page mean, and what they do not. */
export function HowToRead({ number }: { number: number }) {
  return (
    <div className="prose standard-text">
      <section aria-label="What the words mean">
        <ul>
          <li>
            <b>Meets our standard v{number}</b>: every entry of the label is known to us, none is
            prohibited, and what is restricted is within its limit or has its document on file. It
            does not say that a product suits everybody, or that it is free from every risk.
          </li>
          <li>
            <b>Restricted</b>: accepted up to a percentage that the brand has to declare. Labels
            seldom tell percentages, so without that declaration we do not accept it.
          </li>
          <li>
            <b>Needs a declaration</b>: accepted once a document is on file, such as a supplier’s
            declaration or a certificate. The page then says when it came and who read it.
          </li>
          <li>
            <b>Unknown</b>: neither our rules nor our glossary have the name. Unknown never counts
            as allowed.
          </li>
        </ul>
      </section>
      <section aria-label="What we cannot tell">
        <h3>What this list cannot tell</h3>
        <ul>
          <li>
            Where no law is named beside a rule, we have not found one. That is not the same as the
            law allowing it.
          </li>
          <li>
            California’s AB 496 names 26 more ingredients from January 1, 2027. We have matched some
            of them with our rules, not all; what we have not matched is not marked here.
          </li>
          <li>
            Traces that nobody added, such as lead or 1,4-dioxane, stand on no label. For these we
            ask for certificates.
          </li>
          <li>
            What was written from general knowledge and not read in its source says “Not yet
            verified”.
          </li>
        </ul>
      </section>
    </div>
  );
}
