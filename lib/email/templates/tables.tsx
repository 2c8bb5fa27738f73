import type { Item, Sum } from "../letter";
import { look } from "./look";

/** What was bought, with amounts to the right. Real tables: every mail program lays them out. */
export function Items({ items }: { readonly items: readonly Item[] }) {
  const pictured = items.some(({ picture }) => picture);
  return (
    <table width="100%" cellPadding="0" cellSpacing="0" style={look.table}>
      <tbody>
        {items.map((item, index) => (
          <tr key={index}>
            {pictured ? (
              <td width="76" style={look.item}>
                {item.picture ? (
                  <img src={item.picture} alt="" width="64" height="80" style={look.picture} />
                ) : null}
              </td>
            ) : null}
            <td style={look.item}>
              {item.title}
              {item.detail ? (
                <>
                  <br />
                  <span style={look.itemDetail}>{item.detail}</span>
                </>
              ) : null}
            </td>
            {item.amount === null ? null : <td style={look.itemAmount}>{item.amount}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Labelled amounts, the total last. */
export function Sums({ sums }: { readonly sums: readonly Sum[] }) {
  return (
    <table width="100%" cellPadding="0" cellSpacing="0" style={look.sums}>
      <tbody>
        {sums.map((sum) => (
          <tr key={sum.label}>
            <td style={sum.strong ? { ...look.sum, ...look.strong } : look.sum}>{sum.label}</td>
            <td style={sum.strong ? { ...look.sumAmount, ...look.strong } : look.sumAmount}>
              {sum.amount}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
