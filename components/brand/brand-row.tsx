import Link from "next/link";
import { Picture } from "@/components/shop/picture";

export type BrandRowProps = {
  href: string;
  name: string;
  focus: string;
  basedIn: string;
  story: string;
  products: number;
  images: readonly { readonly base: string; readonly dominant: string }[];
};

/** A maker in a list: name, what they say of themselves, and a glance at what they make. */
export function BrandRow({ href, name, focus, basedIn, story, products, images }: BrandRowProps) {
  return (
    <div className="group relative page-grid items-center gap-y-4 border-t border-hairline py-6">
      <div className="col-span-4">
        <h2 className="display text-3xl">
          <Link
            href={href}
            prefetch={false}
            className="decoration-1 underline-offset-6 group-hover:underline after:absolute after:inset-0"
          >
            {name}
          </Link>
        </h2>
        <p className="mt-1 text-sm text-stone">{basedIn}</p>
      </div>
      <div className="col-span-4 lg:pr-6">
        <p className="text-pretty">{story}</p>
        <p className="mt-1 text-sm text-stone">
          {focus.charAt(0).toUpperCase() + focus.slice(1)} · {products}{" "}
          {products === 1 ? "product" : "products"}
        </p>
      </div>
      <ul className="col-span-4 grid grid-cols-3 gap-3">
        {images.map(({ base, dominant }) => (
          <li key={base}>
            <Picture
              small
              base={base}
              alt=""
              dominant={dominant}
              sizes="(min-width:64rem) 9vw, 28vw"
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
