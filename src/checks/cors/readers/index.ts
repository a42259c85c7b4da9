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
    name: "flask-cors",
    claims: (path) => path.endsWith(".py"),
    keywords: ["flask_cors"],
    read: async (file, context) => (await import("./flask-cors.ts")).readFlaskCors(file, context),
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
    name: "nest",
    claims: (path) => /\.([cm]?[jt]s)$/.test(path),
    keywords: ["enablecors", "nestfactory.create"],
    read: async (file, context) => (await import("./nest.ts")).readNest(file, context),
  },
  {
    name: "fastify",
    claims: (path) => /\.([cm]?[jt]s)$/.test(path),
    keywords: ["@fastify/cors", "fastify-cors"],
    read: async (file, context) => (await import("./fastify.ts")).readFastify(file, context),
  },
  {
    name: "hono",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["hono/cors"],
    read: async (file, context) => (await import("./hono.ts")).readHono(file, context),
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
