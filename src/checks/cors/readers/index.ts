import type { Reader } from "../../../check.ts";
import { onDemand } from "../../../on-demand.ts";
import type { CorsPolicy } from "../model.ts";

const starlette = onDemand(() => import("./starlette.ts"));
const flaskCors = onDemand(() => import("./flask-cors.ts"));
const nest = onDemand(() => import("./nest.ts"));
const fastify = onDemand(() => import("./fastify.ts"));
const hono = onDemand(() => import("./hono.ts"));
const settings = onDemand(() => import("./settings.ts"));
const express = onDemand(() => import("./express.ts"));
const corsOptions = onDemand(() => import("./cors-options.ts"));
const rawHeaders = onDemand(() => import("./raw-headers.ts"));

/**
 * What each reader claims and looks for. What reads is loaded for the first file that holds one of the words: most scans
 * want few of them.
 */
export const readers: readonly Reader<CorsPolicy>[] = [
  {
    name: "starlette",
    claims: (path) => path.endsWith(".py"),
    keywords: ["corsmiddleware"],
    read: (file, context) => starlette((code) => code.readStarlette(file, context)),
  },
  {
    name: "flask-cors",
    claims: (path) => path.endsWith(".py"),
    keywords: ["flask_cors"],
    read: (file, context) => flaskCors((code) => code.readFlaskCors(file, context)),
  },
  {
    name: "settings",
    claims: (path) => path.endsWith(".py"),
    keywords: ["cors_origin", "cors_allow", "allow_cors", "allowed_cors"],
    read: (file, context) => settings((code) => code.readSettings(file, context)),
  },
  {
    name: "express",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["'cors'", '"cors"', "`cors`"],
    read: (file, context) => express((code) => code.readExpress(file, context)),
  },
  {
    name: "nest",
    claims: (path) => /\.([cm]?[jt]s)$/.test(path),
    keywords: ["enablecors", "nestfactory.create"],
    read: (file, context) => nest((code) => code.readNest(file, context)),
  },
  {
    name: "fastify",
    claims: (path) => /\.([cm]?[jt]s)$/.test(path),
    keywords: ["@fastify/cors", "fastify-cors"],
    read: (file, context) => fastify((code) => code.readFastify(file, context)),
  },
  {
    name: "hono",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["hono/cors"],
    read: (file, context) => hono((code) => code.readHono(file, context)),
  },
  {
    name: "cors-options",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["corsoptions", "corsconfig", "corsopts", "corssettings", "cors_options", "cors_config"],
    read: (file, context) => corsOptions((code) => code.readCorsOptions(file, context)),
  },
  {
    name: "raw-headers",
    claims: (path) => /\.(py|[cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["access-control-allow-origin"],
    read: (file, context) => rawHeaders((code) => code.readRawHeaders(file, context)),
  },
];
