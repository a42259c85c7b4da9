/** Types whose instances come from a function of another name. */
export const INSTANCES: ReadonlyMap<string, string> = new Map([
  ["express.Express", "express()"],
  ["express.Application", "express()"],
  ["express.core.Express", "express()"],
  ["express-serve-static-core.Express", "express()"],
  ["express-serve-static-core.Application", "express()"],
  ["express.Router", "express.Router()"],
  ["express.IRouter", "express.Router()"],
  ["fastify.FastifyInstance", "fastify()"],
  ["@nestjs/common.INestApplication", "@nestjs/core.NestFactory.create()"],
  ["@nestjs/platform-express.NestExpressApplication", "@nestjs/core.NestFactory.create()"],
  ["@nestjs/platform-fastify.NestFastifyApplication", "@nestjs/core.NestFactory.create()"],
]);

const ROUTING = ["use", "get", "post", "put", "patch", "delete", "head", "options", "all"];

/** Methods that give back the object they are called on. */
export const FLUENT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["express()", new Set([...ROUTING, "set", "enable", "disable", "engine"])],
  ["express.Router()", new Set(ROUTING)],
  ["hono.Hono()", new Set([...ROUTING, "on", "route", "mount", "onError", "notFound"])],
  ["koa()", new Set(["use", "on"])],
  [
    "fastify()",
    new Set(["register", "addHook", "decorate", "route", "get", "post", "put", "patch", "delete"]),
  ],
]);
