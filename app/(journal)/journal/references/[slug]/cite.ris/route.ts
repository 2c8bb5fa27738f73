import { exportStudy } from "../export-study";

type Context = { params: Promise<{ slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return exportStudy((await params).slug, "ris");
}
