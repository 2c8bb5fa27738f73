import type { EditorServices, UploadedPicture } from "@/components/editor/services";

async function find<T>(kind: string, q: string, more: Record<string, string> = {}): Promise<T[]> {
  const query = new URLSearchParams({ kind, q: q.slice(0, 200), ...more });
  const answer = await fetch(`/admin/journal/find?${query.toString()}`).catch(() => null);
  if (!answer?.ok) return [];
  return ((await answer.json()) as { found: T[] }).found;
}

/** What the editor asks of the shop, at the desk's own addresses. */
export const deskServices: EditorServices = {
  findReferences: (words) => find("reference", words),
  findIngredients: (words) => find("ingredient", words),
  findProducts: (words, ingredient) => find("product", words, { ingredient }),
  async upload(file) {
    const form = new FormData();
    form.set("file", file);
    const answer = await fetch("/admin/journal/upload", { method: "POST", body: form });
    const said = (await answer.json()) as
      | { ok: true; image: UploadedPicture }
      | { ok: false; problem: string };
    return said.ok ? said.image : said.problem;
  },
};
