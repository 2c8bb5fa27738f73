import type { EditorServices, UploadedPicture } from "@/components/editor/services";
import type { DeskImage } from "@/lib/journal/desk-view";

async function find<T>(kind: string, q: string, more: Record<string, string> = {}): Promise<T[]> {
  const query = new URLSearchParams({ kind, q: q.slice(0, 200), ...more });
  const answer = await fetch(`/admin/journal/find?${query.toString()}`).catch(() => null);
  if (!answer?.ok) return [];
  return ((await answer.json()) as { found: T[] }).found;
}

/** What the editor asks of the shop, at the desk's own addresses. */
export const deskServices: EditorServices = {
  newReference: "/admin/journal/references/new",
  findReferences: (words) => find("reference", words),
  findIngredients: (words) => find("ingredient", words),
  findProducts: (words, ingredient) => find("product", words, { ingredient }),
  upload: (file) => send(file),
};

type Answer = { ok: true; image: UploadedPicture } | { ok: false; problem: string };

async function send(file: File, words: Record<string, string> = {}) {
  const form = new FormData();
  form.set("file", file);
  for (const [name, value] of Object.entries(words)) form.set(name, value);
  const answer = await fetch("/admin/journal/upload", { method: "POST", body: form });
  const said = (await answer.json()) as Answer;
  return said.ok ? said.image : said.problem;
}

/** A picture with what it shows and whose it is, or a sentence on why there is none. */
export async function uploadCover(
  file: File,
  alt: string,
  credit: string,
): Promise<DeskImage | string> {
  const image = await send(file, { alt, credit }).catch(
    () => "The picture could not be uploaded. Try again.",
  );
  return typeof image === "string" ? image : { id: image.id, base: image.base, alt, credit };
}
