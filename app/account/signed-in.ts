import type { ShopperActor, StaffActor, UserActor } from "@/lib/access/actor";
import { err, type Result } from "@/lib/result";
import type { FormContext } from "@/lib/web/form-action";

/** What forms of the account say to somebody who has been signed out meanwhile. */
export const SIGNED_OUT = "You have been signed out. Sign in and try again.";

export type Person = UserActor | StaffActor;

/** Runs `work` for somebody who is signed in; `signed_out` for everybody else. */
export async function whenSignedIn<R extends Result<unknown>>(
  { actor }: { readonly actor: ShopperActor } & Partial<FormContext>,
  work: (person: Person) => Promise<R>,
): Promise<R | ReturnType<typeof err<"signed_out">>> {
  return actor.kind === "guest" ? err("signed_out") : work(actor);
}
