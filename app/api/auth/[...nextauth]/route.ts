import { mergeBag } from "@/lib/cart/merge-bag";
import { authHandler } from "@/lib/web/auth-handler";
import { mergeWishes } from "@/lib/wishes/merge-wishes";

const handler = authHandler(async (actor) => {
  await mergeBag(actor);
  await mergeWishes(actor);
});

export { handler as GET, handler as POST };
