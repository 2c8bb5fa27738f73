import { html, type Html } from "./html";

type Field = {
  name: string;
  label: string;
  value: string;
  error: string | undefined;
  type?: "text" | "email" | "tel";
  autocomplete?: string;
  numeric?: boolean;
  placeholder?: string;
};

/** A labeled input with its error beside it, tied together for those who do not see it. */
export function field(spec: Field): Html {
  const { name, label, value, error, type = "text" } = spec;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${spec.autocomplete ?? "off"}"
      ${spec.numeric ? html` inputmode="numeric"` : ""}${
        spec.placeholder ? html` placeholder="${spec.placeholder}"` : ""
      }${error ? html` aria-invalid="true" aria-describedby="${name}-error"` : ""}
    />
    ${error && html`<p class="error" id="${name}-error">${error}</p>`}
  </div>`;
}
