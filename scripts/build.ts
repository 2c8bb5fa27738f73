// `npm run build`: builds the shop, and shows what was built.
import { build } from "./support/build";

console.log(await build());
