export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** One parameter's value; a parameter given twice or at absurd length counts as missing. */
export async function param(from: SearchParams, name: string): Promise<string | undefined> {
  const value = (await from)[name];
  return typeof value === "string" && value.length <= 2000 ? value : undefined;
}
