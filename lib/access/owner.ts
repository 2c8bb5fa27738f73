import { userIdOf, type ShopperActor } from "./actor";

/** The two columns that own a bag: exactly one is set. */
export type Owner = { readonly userId: string | null; readonly visitorId: string | null };

/** Whose bag the actor means: the user's once signed in, else the visitor's. */
export function ownerOf(actor: ShopperActor): Owner {
  const userId = userIdOf(actor);
  return userId ? { userId, visitorId: null } : { userId: null, visitorId: actor.visitorId };
}
