import { mergeBag } from "@/lib/cart/merge-bag";
import { authHandler } from "@/lib/web/auth-handler";

const handler = authHandler(mergeBag);

export { handler as GET, handler as POST };
