/**
 * The measurements under one kind of key: `bustCm`, `bustIn`, `headMm`; words in a key are joined
 * ("pot heightCm" becomes `potHeightCm`). Values and order stay; throws where two keys become one.
 */
export function measurementKeys(
  measurements: Readonly<Record<string, number | string>>,
): Record<string, number | string> {
  const result: Record<string, number | string> = {};
  for (const [raw, value] of Object.entries(measurements)) {
    const key = raw.trim().replace(/\s+(\S)/g, (_space, letter: string) => letter.toUpperCase());
    if (Object.hasOwn(result, key)) throw new Error(`Two measurements are called ${key}`);
    result[key] = value;
  }
  return result;
}
