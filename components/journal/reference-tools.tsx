import { EXPORT_FORMATS } from "@/lib/journal/references/export-references";

/** How an article's references are written, and ways to take them along. Works without script, but for copying. */
export function ReferenceTools({ slug }: { slug: string }) {
  return (
    <div className="reference-tools" data-print="hide">
      <fieldset>
        <legend>Style</legend>
        <label>
          <input type="radio" name="style" id="style-vancouver" defaultChecked />
          Vancouver
        </label>
        <label>
          <input type="radio" name="style" id="style-apa" />
          APA
        </label>
      </fieldset>
      <ul>
        {Object.entries(EXPORT_FORMATS).map(([ending, { label }]) => (
          <li key={ending}>
            <a href={`/journal/${slug}/references.${ending}`} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
