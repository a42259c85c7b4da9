import type { Reader } from "../../../check.ts";
import type { CorsPolicy } from "../model.ts";

/**
 * What each reader claims and looks for. What reads is loaded for the first file that holds one of the words: most scans
 * want few of them.
 */
export const readers: readonly Reader<CorsPolicy>[] = [
  {
    name: "starlette",
    claims: (path) => path.endsWith(".py"),
    keywords: ["corsmiddleware"],
    read: async (file, context) => (await import("./starlette.ts")).readStarlette(file, context),
  },
  {
    name: "settings",
    claims: (path) => path.endsWith(".py"),
    keywords: ["cors_origin", "cors_allow", "allow_cors", "allowed_cors"],
    read: async (file, context) => (await import("./settings.ts")).readSettings(file, context),
  },
  {
    name: "express",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["'cors'", '"cors"', "`cors`"],
    read: async (file, context) => (await import("./express.ts")).readExpress(file, context),
  },
  {
    name: "cors-options",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["corsoptions", "corsconfig", "corsopts", "corssettings", "cors_options", "cors_config"],
    read: async (file, context) => (await import("./cors-options.ts")).readCorsOptions(file, context),
  },
  {
    name: "raw-headers",
    claims: (path) => /\.(py|[cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["access-control-allow-origin"],
    read: async (file, context) => (await import("./raw-headers.ts")).readRawHeaders(file, context),
  },
];
