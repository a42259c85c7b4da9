import { parseArgs, types } from "node:util";
import { examineConfiguration } from "../../doctor/configuration.ts";
import type { Examination, Observation, Section } from "../../doctor/examination.ts";
import { examineHooks } from "../../doctor/hooks.ts";
import { UserError } from "../../errors.ts";
import { EXIT } from "../../exit-code.ts";
import { visible } from "../../report/escape.ts";
import { VERSION } from "../../version.ts";
import type { Host } from "../host.ts";

/** What the doctor looks at, in this order. */
const EXAMINATIONS: readonly Examination[] = [examineConfiguration, examineHooks];

const USAGE = "It is `bartizan doctor [--path PATH] [--config FILE | --no-config]`.";

/** `bartizan doctor`: what holds here and where it comes from. Exit code 2 when something needs mending. */
export async function doctorCommand(host: Host, args: readonly string[]): Promise<number> {
  const { path, config, "no-config": noConfig = false } = parse(args);
  const patient = { cwd: host.cwd, env: host.env, bundle: host.bundle, path, config, noConfig };
  const sections: Section[] = [
    {
      title: `Bartizan ${VERSION}`,
      observations: [{ state: "fine", text: `Node.js ${process.versions.node}` }],
    },
  ];
  for (const examination of EXAMINATIONS) sections.push(...(await examination(patient)));
  host.stdout.write(render(sections.filter(({ observations }) => observations.length > 0)));
  const isWell = sections.every(({ observations }) => observations.every(({ state }) => state !== "problem"));
  return isWell ? EXIT.clean : EXIT.user;
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { path: { type: "string" }, config: { type: "string" }, "no-config": { type: "boolean" } },
      strict: true,
    });
    return values;
  } catch (error) {
    const unknown = types.isNativeError(error) ? /'([^']*)'/.exec(error.message)?.[1] : undefined;
    throw new UserError(`doctor does not take ${unknown ?? "these arguments"}`, USAGE);
  }
}

const MARKS: { readonly [state in Observation["state"]]: string } = { fine: " ", note: "-", problem: "!" };

function render(sections: readonly Section[]): string {
  return `${sections.map(renderSection).join("\n\n")}\n`;
}

function renderSection({ title, observations }: Section): string {
  const width = Math.min(70, Math.max(...observations.map(({ text }) => text.length)));
  const lines = observations.map(({ state, text, from }) =>
    visible(`${MARKS[state]} ${from === undefined ? text : `${text.padEnd(width)}  ${from}`}`),
  );
  return [visible(title), ...lines].join("\n");
}
