import { TextLink, textLinkStyles } from "@/components/ui/link";
import type { StaffActor } from "@/lib/access/actor";
import { hasPermission, type Permission } from "@/lib/access/permissions";

const ROOMS = [
  { href: "/admin/consignment", label: "Pieces", open: ["merchandiser"] },
  // Its page may use the camera, which is said with the page itself: it has to be loaded as a whole.
  { href: "/admin/consignment/intake", label: "Intake", open: ["merchandiser"], whole: true },
  { href: "/admin/consignment/blocks", label: "Not taken in", open: ["merchandiser"] },
  { href: "/admin/consignment/rules", label: "Rules", open: ["merchandiser"] },
  { href: "/admin/consignment/runs", label: "Runs", open: ["merchandiser", "finance"] },
] as const satisfies readonly {
  href: string;
  label: string;
  open: readonly Permission[];
  whole?: boolean;
}[];

type Props = { actor: StaffActor; current: (typeof ROOMS)[number]["href"] };

/** The rooms of consignment that a member of staff may enter. `current` is the one that is open. */
export function ConsignmentNav({ actor, current }: Props) {
  return (
    <nav aria-label="Consignment" className="mb-5 flex flex-wrap gap-x-5 gap-y-1">
      {ROOMS.filter(({ open }) => hasPermission(actor, ...open)).map((room) => {
        const here = room.href === current;
        const look = {
          tone: here ? "ink" : "stone",
          underline: here ? "always" : "hover",
        } as const;
        const shared = { href: room.href, "aria-current": here ? ("page" as const) : undefined };
        return "whole" in room ? (
          <a key={room.href} {...shared} className={textLinkStyles(look)}>
            {room.label}
          </a>
        ) : (
          <TextLink key={room.href} {...shared} {...look} prefetch={false}>
            {room.label}
          </TextLink>
        );
      })}
    </nav>
  );
}
