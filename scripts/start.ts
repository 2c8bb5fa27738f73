// `npm start`: the shop in production mode, with everything it needs.
import { runShop } from "./support/run-shop";

await runShop("production");
