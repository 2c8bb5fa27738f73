import { TextLink } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

export type AddressSummaryProps = {
  title?: string;
  name: string;
  /** Street, city, state and code: one string a line. */
  lines: readonly string[];
  email?: string;
  phone?: string | null;
  changeHref?: string;
};

/** An address as it would stand on the parcel. */
export function AddressSummary(props: AddressSummaryProps) {
  const { title = "Ship to", name, lines, email, phone, changeHref } = props;
  return (
    <section>
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-sm text-stone">{title}</h2>
        {changeHref ? (
          <TextLink href={changeHref} className="inline-flex min-h-6 items-center text-sm">
            Change<VisuallyHidden> {title.toLowerCase()}</VisuallyHidden>
          </TextLink>
        ) : null}
      </div>
      <address className="mt-1 not-italic">
        {[name, ...lines].map((line, index) => (
          <span key={index} className="block">
            {line}
          </span>
        ))}
        {email ? <span className="block text-stone">{email}</span> : null}
        {phone ? <span className="block text-stone">{phone}</span> : null}
      </address>
    </section>
  );
}
