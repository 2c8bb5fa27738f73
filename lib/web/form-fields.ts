import { z } from "zod";

/** `name`, `lines[3].quantity`: what a control of ours can be called. */
const FIELD_NAME = /^([A-Za-z]\w*)(?:\[\d{1,3}\]|\.[A-Za-z]\w*){0,4}$/;

/** The top-level field names that a form's schema knows. Throws for a schema that is not an object at heart. */
export function fieldNames(schema: z.core.$ZodType): ReadonlySet<string> {
  if (schema instanceof z.ZodObject) return new Set(Object.keys(schema.shape));
  if (schema instanceof z.ZodPipe)
    return fieldNames(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  if (schema instanceof z.ZodUnion)
    return new Set(schema.options.flatMap((option) => [...fieldNames(option)]));
  throw new TypeError(
    "A form's schema has to be an object, a union of objects, or a pipe from one",
  );
}

/**
 * The form without the fields that Next adds for its actions (`$ACTION_…`), or null where it has a field that
 * the schema does not know. Checked by name before anything is built from the names, since a name like
 * `a[4000000000]` or `__proto__` is work or worse for whoever builds it.
 */
export function knownFields(data: FormData, names: ReadonlySet<string>): FormData | null {
  const known = new FormData();
  for (const [name, value] of data) {
    if (name.startsWith("$ACTION_")) continue;
    const root = FIELD_NAME.exec(name)?.[1];
    if (root === undefined || !names.has(root)) return null;
    known.append(name, value);
  }
  return known;
}

/** Plain words for issues whose schema has none of its own. */
export function plainIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "This is needed" : "This is not valid";
    case "too_small":
      return issue.origin === "string" ? "This is too short" : `At least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" ? "This is too long" : `At most ${issue.maximum}`;
    default:
      return "This is not valid";
  }
}
