import { ContractTerms } from "@/components/sell/contract-terms";
import { TextLink } from "@/components/ui/link";
import { systemClock } from "@/lib/clock";
import type { Contract } from "@/lib/consignment/contract";
import { dayText } from "@/lib/consignment/paper-words";
import type { SellerPiece } from "@/lib/consignment/seller-view";

/** The contract that counts, with every accepted one to keep. */
export function ContractSection({ piece }: { piece: SellerPiece }) {
  const accepted = piece.contracts.filter(({ acceptedAt }) => acceptedAt !== null);
  const [last] = accepted;
  if (!last) return null;
  return (
    <section aria-labelledby="contract">
      <h2 id="contract" className="display mb-4 text-2xl">
        Your contract
      </h2>
      <ContractTerms contract={last} listedAt={piece.listedAt} now={systemClock.now()} />
      <ul className="mt-5 space-y-1">
        {accepted.map((contract) => (
          <li key={contract.round}>
            <ContractLink number={piece.number} contract={contract} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ContractLink({ number, contract }: { number: string; contract: Contract }) {
  const { round, acceptedAt, termsVersion, status } = contract;
  return (
    <>
      <TextLink href={`/sell/items/${number}/contracts/${round}`} prefetch={false}>
        Contract as PDF
      </TextLink>
      <span className="text-stone">
        {acceptedAt
          ? `, accepted on ${dayText(acceptedAt)} with version ${termsVersion} of the terms`
          : ""}
        {status === "replaced" ? "; replaced by the one above" : ""}
      </span>
    </>
  );
}
