/** What goes along with a form by itself and is no field of it. */
const HEAD = new Set(["step", "version", "seen", "seenUnit"]);

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** A form's fields as text; a box or a choice that is not ticked is empty. */
export function typedIn(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const element of form.elements) {
    if (!isControl(element) || element.name === "" || HEAD.has(element.name)) continue;
    if (element.type === "submit" || element.type === "file") continue;
    const choice =
      element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type);
    if (!choice) fields[element.name] = element.value;
    else if (element.checked) fields[element.name] = element.value;
    else fields[element.name] ??= "";
  }
  return fields;
}
