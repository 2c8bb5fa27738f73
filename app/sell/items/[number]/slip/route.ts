import { findSlipPaper } from "@/lib/consignment/find-papers";
import { currentActor } from "@/lib/web/session";
import { pdfAnswer } from "../pdf-answer";

type Context = { params: Promise<{ number: string }> };

/** The sheet that goes into the parcel, as a PDF; somebody else's is not here. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number } = await params;
  return pdfAnswer(await findSlipPaper(await currentActor(), number), `packing-slip-${number}`);
}
