/** The part of JSON Schema that `schemas.json` uses; `false` is a parameter not supported here. */
export type Shape =
  | boolean
  | {
      type?: "object" | "array" | "string" | "integer" | "boolean";
      enum?: unknown[];
      anyOf?: Shape[];
      properties?: Record<string, Shape>;
      additionalProperties?: Shape;
      items?: Shape;
    };

/**
 * Turns the strings of a form into what the schema asks for: integers, booleans, arrays. What does
 * not fit stays as it is, for the check that follows to name. Returns a new value.
 */
export function coerce(shape: Shape | undefined, value: unknown): unknown {
  if (shape === undefined || typeof shape === "boolean") return value;
  if (shape.anyOf) return coerceUnion(shape.anyOf, value);
  if (typeof value === "string") return coerceText(shape, value);
  if (typeof value !== "object" || value === null) return value;
  if (shape.type === "array") return coerceArray(shape.items, value);
  if (shape.type !== "object") return value;
  const result = Object.create(null) as Record<string, unknown>;
  for (const [name, child] of Object.entries(value)) {
    result[name] = coerce(shape.properties?.[name] ?? shape.additionalProperties, child);
  }
  return result;
}

function coerceText(shape: Exclude<Shape, boolean>, text: string): unknown {
  if (shape.type === "integer" && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (shape.type === "boolean" && (text === "true" || text === "false")) return text === "true";
  // An empty string is how the SDK sends an empty array.
  if (shape.type === "array" && text === "") return [];
  return text;
}

function coerceArray(items: Shape | undefined, value: object): unknown {
  const entries = Object.entries(value);
  if (!entries.every(([key]) => /^\d+$/.test(key))) return value;
  return entries
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, child]) => coerce(items, child));
}

function coerceUnion(members: Shape[], value: unknown): unknown {
  const isObject = typeof value === "object";
  for (const member of members) {
    if (typeof member === "boolean") continue;
    if (member.enum?.includes(value)) return value;
    const takesObject = member.type === "object" || member.type === "array";
    if (takesObject === isObject && member.type) return coerce(member, value);
  }
  return value;
}
