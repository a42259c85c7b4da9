import { transformSync } from "esbuild";

/** Strips types so that jest runs the sources as the ES modules they are; types are checked by `npm run typecheck`. */
export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: "ts",
      format: "esm",
      target: "node24",
      sourcemap: "external",
      sourcefile: path,
    });
    return { code, map };
  },
};
