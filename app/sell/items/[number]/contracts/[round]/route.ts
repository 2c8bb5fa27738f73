import { findContractPaper } from "@/lib/consignment/find-papers";
import { currentActor } from "@/lib/web/session";
import { pdfAnswer } from "../../pdf-answer";

type Context = { params: Promise<{ number: string; round: string }> };

/** A contract that was accepted, as a PDF; somebody else's is not here. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number, round } = await params;
  const paper = /^\d{1,4}$/.test(round)
    ? await findContractPaper(await currentActor(), number, Number(round))
    : null;
  return pdfAnswer(paper, `contract-${number}-${round}`);
}
