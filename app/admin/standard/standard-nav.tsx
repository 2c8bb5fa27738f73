import { TextLink } from "@/components/ui/link";

const ROOMS = [
  { href: "/admin/standard", label: "Versions" },
  { href: "/admin/standard/rules", label: "Rules" },
  { href: "/admin/standard/products", label: "Products and documents" },
  { href: "/admin/standard/intake", label: "Intake" },
  { href: "/admin/standard/label", label: "Read a label" },
] as const;

/** The standard's own rooms. `current` is the address of the one that is open. */
export function StandardNav({ current }: { current: (typeof ROOMS)[number]["href"] }) {
  return (
    <nav aria-label="The standard" className="mb-5 flex flex-wrap gap-x-5 gap-y-1">
      {ROOMS.map(({ href, label }) => (
        <TextLink
          key={href}
          href={href}
          prefetch={false}
          tone={href === current ? "ink" : "stone"}
          underline={href === current ? "always" : "hover"}
          aria-current={href === current ? "page" : undefined}
        >
          {label}
        </TextLink>
      ))}
    </nav>
  );
}
