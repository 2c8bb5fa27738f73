// `npm run seed`: puts the goods and the demo people into the database. May be run again.
import { seed } from "@/prisma/seed/seed";

const url = process.env.DATABASE_URL;
if (!url) throw new Error("DATABASE_URL is missing");
await seed(url);
process.exit(0);
