// `server-only` throws outside of Next's server bundle. Scripts and tests are servers too, so for
// them it resolves to an empty module. Preload with `--import`.
import { registerHooks } from "node:module";

const markers = new Set(["server-only", "client-only"]);

registerHooks({
  resolve(specifier, context, next) {
    if (!markers.has(specifier)) return next(specifier, context);
    return { url: "data:text/javascript,", format: "module", shortCircuit: true };
  },
});
