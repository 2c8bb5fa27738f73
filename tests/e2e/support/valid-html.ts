import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** The standard's rules on content, names and references. How React writes attributes is no concern of a reader's. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      "attr-case": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "doctype-style": "off",
      // Choices of one facet share its name.
      "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
      "long-title": "off",
      // A form's one button submits it; a list has dozens.
      "no-implicit-button-type": "off",
      "no-inline-style": "off",
      "no-trailing-whitespace": "off",
      // React's own ids begin with an underscore.
      "valid-id": ["error", { relaxed: true }],
      "void-style": "off",
    },
  }),
);

/** How React writes a form that a server function answers. */
const REACT_ACTION = 'Attribute "action" has invalid value ""';

/** What is wrong with a page's HTML as it was served, a sentence each. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ message }) => message !== REACT_ACTION)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? "page"})`);
}
