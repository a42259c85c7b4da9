/**
 * Makes test/fixtures/github-graphql.json: of GitHub's own schema of its GraphQL API, the fields and arguments that the
 * Action names. The whole schema is five megabytes.
 *
 * ```
 * npm install --prefix <folder> @octokit/graphql-schema@15.26.1
 * node scripts/github-graphql.ts <folder>/node_modules/@octokit/graphql-schema
 * ```
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Every argument of a field is kept, and every field of what is handed in. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Query: ["viewer", "repository"],
  User: ["login"],
  Repository: ["pullRequest"],
  PullRequest: ["reviewThreads"],
  PullRequestReviewThreadConnection: ["pageInfo", "nodes"],
  PageInfo: ["hasNextPage", "endCursor"],
  PullRequestReviewThread: ["id", "isResolved", "comments"],
  PullRequestReviewCommentConnection: ["nodes"],
  PullRequestReviewComment: ["fullDatabaseId"],
  Mutation: ["resolveReviewThread"],
  ResolveReviewThreadPayload: ["clientMutationId"],
};
const INPUTS = ["ResolveReviewThreadInput"];

interface TypeReference {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeReference | null;
}

interface Value {
  readonly name: string;
  readonly type: TypeReference;
  readonly defaultValue: string | null;
}

interface Schema {
  readonly __schema: {
    readonly types: readonly {
      readonly name: string;
      readonly fields:
        | readonly (Omit<Value, "defaultValue"> & {
            readonly args: readonly Value[];
            readonly isDeprecated: boolean;
          })[]
        | null;
      readonly inputFields: readonly Value[] | null;
    }[];
  };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("say where @octokit/graphql-schema is installed");

const manifest: { readonly [key: string]: unknown } = JSON.parse(
  readFileSync(join(folder, "package.json"), "utf8"),
);
const schema: Schema = JSON.parse(readFileSync(join(folder, "schema.json"), "utf8"));
const types = new Map(schema.__schema.types.map((type) => [type.name, type]));

const objects = Object.entries(FIELDS).map(([type, names]) => [
  type,
  Object.fromEntries(
    names.map((name) => {
      const field = types.get(type)?.fields?.find((each) => each.name === name);
      if (field?.isDeprecated) throw new Error(`${type}.${name} is about to go`);
      if (!field) throw new Error(`the schema has no ${type}.${name}`);
      return [name, { type: written(field.type), args: valuesOf(field.args) }];
    }),
  ),
]);
const inputs = INPUTS.map((name) => [name, valuesOf(types.get(name)?.inputFields ?? [])]);
const note = `Made by scripts/github-graphql.ts from ${manifest["name"]} ${manifest["version"]} (licence ${manifest["license"]}), https://github.com/octokit/graphql-schema`;
const extract = { note, objects: Object.fromEntries(objects), inputs: Object.fromEntries(inputs) };
const file = new URL("../test/fixtures/github-graphql.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(extract, null, 1)}\n`);

function valuesOf(values: readonly Value[]): { readonly [name: string]: string } {
  return Object.fromEntries(
    values.map(({ name, type, defaultValue }) => [
      name,
      `${written(type)}${defaultValue === null ? "" : ` = ${defaultValue}`}`,
    ]),
  );
}

/** As the schema language writes it: `[String!]!`. */
function written({ kind, name, ofType }: TypeReference): string {
  if (kind === "NON_NULL" && ofType) return `${written(ofType)}!`;
  if (kind === "LIST" && ofType) return `[${written(ofType)}]`;
  return name ?? "";
}
