// `npm run dev`: the shop with hot reload, with everything it needs.
import { runShop } from "./support/run-shop";

await runShop("development");
