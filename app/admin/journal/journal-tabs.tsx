import { TabLinks } from "@/components/ui/tabs";

const rooms = [
  { href: "/admin/journal", label: "Articles" },
  { href: "/admin/journal/references", label: "Studies" },
  { href: "/admin/journal/evidence", label: "Evidence" },
  { href: "/admin/journal/people", label: "People" },
  { href: "/admin/journal/topics", label: "Topics" },
  { href: "/admin/journal/letters", label: "Letter" },
] as const;

/** The rooms of the journal's desk. */
export function JournalTabs({ current }: { current: (typeof rooms)[number]["href"] }) {
  return (
    <TabLinks
      label="Rooms of the journal"
      className="mb-5"
      items={rooms.map((room) => ({ ...room, current: room.href === current }))}
    />
  );
}
