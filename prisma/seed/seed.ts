import { join, resolve } from "node:path";
import { Client } from "pg";
import { chooseStorage } from "../../lib/media/choose-storage";
import { diskStorage } from "../../lib/media/disk";
import type { Storage } from "../../lib/media/storage";
import { seedAllergens, seedDeclaredAllergens } from "./allergens";
import { readCatalog, readNamedAllergens } from "./catalog-file";
import { seedCollections } from "./collections";
import { seedConsignments } from "./consignment";
import { seedComplements } from "./complements";
import type { SeedDb } from "./database";
import { completeIngredients, seedIngredients } from "./ingredients";
import { seedJournal } from "./journal";
import { seedPeople } from "./people";
import { seedPictures } from "./pictures";
import { seedProducts } from "./products";
import { seedSearch } from "./search";
import { seedSettings } from "./settings";
import { seedConcerns, seedShelves } from "./shelves";
import { seedShipping } from "./shipping";
import { seedStandard } from "./standard/seed-standard";
import { seedTaxRates } from "./tax-rates";

export type SeedOptions = {
  /** Adds the demo people with their passwords. Default: the environment's `DEMO`. */
  demo?: boolean;
  /** The folder under which files are kept. Default: where the environment says that the shop keeps them. */
  dataDir?: string;
};

async function fill(db: SeedDb, demo: boolean, files: Storage): Promise<void> {
  const catalog = readCatalog();
  await seedSettings(db);
  await seedShipping(db);
  await seedTaxRates(db);
  await seedShelves(db, catalog.brands);
  const concerns = catalog.products.flatMap((product) => product.concerns);
  await seedConcerns(db, concerns);
  const allergensAreNew = await seedAllergens(db, readNamedAllergens());
  await seedIngredients(db, catalog.ingredients);
  if (allergensAreNew) await completeIngredients(db, catalog.ingredients);
  const seller = await seedPeople(db, demo);
  const added = await seedProducts(db, catalog, seller);
  await seedConsignments(db);
  await seedDeclaredAllergens(db, catalog.products, allergensAreNew ? null : added);
  await seedStandard(db);
  await seedComplements(db, added);
  await seedCollections(db);
  await seedJournal(db);
  await seedPictures(db, files);
  await seedSearch(db);
}

/**
 * Fills the database with what the shop starts with: catalogue, glossary, rates, settings and, in a demo, people.
 * It only ever adds what is missing, in one transaction, so it may run again, also twice at once, and it leaves
 * alone what staff have changed. Throws where the database refuses a row.
 */
export async function seed(databaseUrl: string, options: SeedOptions = {}): Promise<void> {
  const demo = options.demo ?? ["1", "true"].includes(process.env.DEMO ?? "");
  const files = options.dataDir
    ? diskStorage(join(resolve(options.dataDir), "files"))
    : chooseStorage({ ...process.env, DATA_DIR: resolve(process.env.DATA_DIR || ".data") });
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    await fill(client, demo, files);
    // A shop that is open shows what was added: every cached page carries this tag.
    await client.query("SELECT pg_notify('cache_tags', 'pages')");
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}
