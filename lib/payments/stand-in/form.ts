/** A decoded form: strings at the leaves, `a[b][0]=c` as nested keys. Arrays come later, by schema. */
export type FormValue = string | { [key: string]: FormValue };

const DEEPEST = 12;

/**
 * Decodes Stripe's form encoding. Keys are own properties of objects without a prototype, so that
 * `metadata[__proto__]` is only a strange name. An empty key (`expand[]=x`) counts up from 0.
 */
export function decodeForm(text: string): { [key: string]: FormValue } {
  const root = Object.create(null) as { [key: string]: FormValue };
  for (const [name, value] of new URLSearchParams(text)) assign(root, pathOf(name), value);
  return root;
}

function pathOf(name: string): string[] {
  const open = name.indexOf("[");
  if (open <= 0) return [name];
  const inner = name.slice(open + 1, name.endsWith("]") ? -1 : undefined);
  return [name.slice(0, open), ...inner.split("][")].slice(0, DEEPEST);
}

function assign(root: { [key: string]: FormValue }, path: string[], value: string): void {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const key = step === "" ? String(Object.keys(node).length) : step;
    if (depth === path.length - 1) {
      node[key] = value;
      return;
    }
    const next = node[key];
    if (typeof next === "object") node = next;
    else node = node[key] = Object.create(null) as { [key: string]: FormValue };
  }
}
