/** Where a link can be passed on to, by that place's own address. Nothing of theirs is loaded; they hear of it on a click. */
const PLACES = [
  ["E-mail", "mailto:?subject={title}&body={url}"],
  ["WhatsApp", "https://wa.me/?text={title}%20{url}"],
  ["Bluesky", "https://bsky.app/intent/compose?text={title}%20{url}"],
  ["LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url={url}"],
  ["Facebook", "https://www.facebook.com/sharer/sharer.php?u={url}"],
] as const;

export type ShareListProps = { title: string; url: string };

/** Plain links that pass the page on. */
export function ShareList({ title, url }: ShareListProps) {
  const address = (pattern: string): string =>
    pattern.replace("{title}", encodeURIComponent(title)).replace("{url}", encodeURIComponent(url));
  return (
    <ul className="share-list" aria-label="Share this article">
      {PLACES.map(([name, pattern]) => (
        <li key={name}>
          <a href={address(pattern)} rel="noopener noreferrer nofollow">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
