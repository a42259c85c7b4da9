import { expect, test } from "@jest/globals";
import { answerProblems, readQuestion } from "../helpers/github/graphql-schema.ts";

const THREADS = `query ($owner: String!, $number: Int!) {
  repository(owner: $owner, name: "x") { pullRequest(number: $number) { reviewThreads(first: 2) { nodes { id } } } }
}`;
const variables = { owner: "o", number: 7 };

test("what GitHub's schema has is taken", () => {
  expect(readQuestion(THREADS, variables).problems).toEqual([]);
  const mutation =
    "mutation ($t0: ID!) { r0: resolveReviewThread(input: { threadId: $t0 }) { clientMutationId } }";
  expect(readQuestion(mutation, { t0: "x" }).problems).toEqual([]);
});

test.each<[string, string, { readonly [name: string]: unknown }, string]>([
  ["a field that is not there", "query { viewer { name } }", {}, "User has no field name"],
  ["a field that is gone", THREADS.replace("id }", "databaseId }"), variables, "has no field databaseId"],
  ["an argument that is not there", THREADS.replace("first", "limit"), variables, "takes no limit"],
  ["an argument that is missing", THREADS.replace('name: "x"', ""), variables, "repository lacks name"],
  ["an argument of another type", THREADS.replace("first: 2", 'first: "2"'), variables, "takes Int"],
  ["a variable of another type", THREADS.replace("Int!", "ID!"), variables, "and number takes Int!"],
  ["a variable that may be missing", THREADS.replace("Int!", "Int"), variables, "and number takes Int!"],
  [
    "a variable that is not declared",
    THREADS.replace("$number: Int!", ""),
    variables,
    "$number is not declared",
  ],
  ["a variable that nothing uses", THREADS.replace("$number)", "7)"), variables, "$number is used nowhere"],
  ["a value of another type", THREADS, { ...variables, number: "7" }, "$number is no Int!"],
  ["a number too big for an integer", THREADS, { ...variables, number: 2 ** 31 }, "$number is no Int!"],
  ["an object without its fields", "query { viewer }", {}, "viewer is asked for without its fields"],
  [
    "an input without what it needs",
    "mutation { resolveReviewThread(input: {}) { clientMutationId } }",
    {},
    "lacks threadId",
  ],
  ["text after the end", "query { viewer { login } } }", {}, "} after the end"],
  ["an end too early", "query { viewer { login }", {}, "(the end) where } belongs"],
])("%s is told", (_, text, values, problem) => {
  expect(readQuestion(text, values).problems.join("\n")).toContain(problem);
});

test("an answer has what was asked for, and nothing else", () => {
  const { asked } = readQuestion("query { viewer { login } }", {});
  expect(answerProblems(asked, { viewer: { login: "x" } })).toEqual([]);
  expect(answerProblems(asked, { viewer: { login: 1 } })).toEqual(["login is no String!"]);
  expect(answerProblems(asked, { viewer: {} })).toEqual(["login is missing"]);
  expect(answerProblems(asked, { viewer: { login: "x", id: 1 } })).toEqual(["id was not asked for"]);
});
