import type { Guarded } from "./guard-cases-goods";
import { world as w } from "./world";

const invitation = (email: string, permissions: string, rest = "NULL, NULL") =>
  `INSERT INTO staff_invitations (email, permissions, token_hash, invited_by, expires_at, ended_at, accepted_by)
   VALUES ('${email}', '${permissions}', uuid_send(gen_random_uuid()), '${w.buyer}', now() + interval '1 day', ${rest})`;
const onlyAdmin = `DELETE FROM staff_members WHERE NOT 'admin' = ANY (permissions);
  INSERT INTO staff_members (user_id, permissions) VALUES ('${w.buyer}', '{admin}')`;
const asOnly = (deed: string) =>
  `${onlyAdmin}; DELETE FROM staff_members WHERE user_id <> '${w.buyer}'; ${deed}`;

/** Guards of who works here. */
export const peopleGuards: readonly Guarded[] = [
  { guard: "staff_invitations_permissions", refuses: invitation("a@world.example", "{}") },
  {
    guard: "staff_invitations_accepted",
    refuses: invitation("a@world.example", "{editor}", `NULL, '${w.buyer}'`),
  },
  {
    guard: "staff_invitations_one_open",
    refuses: `${invitation("a@world.example", "{editor}")}; ${invitation("A@world.example", "{finance}")}`,
  },
  {
    guard: "sessions_viewing",
    refuses: `INSERT INTO sessions (user_id, expires_at, viewing_user_id) VALUES ('${w.buyer}', now() + interval '1 day', '${w.consignor}')`,
  },
  {
    guard: "keep_an_admin",
    refuses: asOnly(`DELETE FROM staff_members WHERE user_id = '${w.buyer}'`),
  },
  {
    guard: "keep_an_admin",
    refuses: asOnly(
      `UPDATE staff_members SET permissions = '{editor}' WHERE user_id = '${w.buyer}'`,
    ),
  },
  {
    guard: "keep_an_admin_open",
    refuses: asOnly(`UPDATE users SET disabled_at = now() WHERE id = '${w.buyer}'`),
  },
];
