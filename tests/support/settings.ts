import { testSettings } from "../../scripts/support/test-settings";

// Before any module reads its configuration. Integration tests get a database of their own after this.
Object.assign(process.env, testSettings(), {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/unit-tests-have-no-database",
});
