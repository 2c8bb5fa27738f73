import { findViewed } from "@/lib/web/session";

/** Says that this browser shows somebody else's pages, and ends it. For staff; for all others it is not there. */
export async function LookingBanner() {
  const viewed = await findViewed();
  if (!viewed) return null;
  return (
    <form
      action="/admin/people/stop"
      method="post"
      className="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 bg-clay px-4 py-2 text-sm text-paper"
    >
      <p className="wrap-anywhere">
        You are seeing the shop as {viewed.name}. Nothing can be changed meanwhile.
      </p>
      <button type="submit" className="min-h-6 underline underline-offset-4">
        Stop looking
      </button>
    </form>
  );
}
