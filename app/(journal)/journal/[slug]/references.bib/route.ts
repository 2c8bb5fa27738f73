import { exportSources } from "../export-sources";

type Context = { params: Promise<{ slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return exportSources((await params).slug, "bib");
}
