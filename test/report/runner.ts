/**
 * The part of GitHub's runner that reads a step's output, as far as it matters here: which lines are commands, and what
 * they say (actions/runner, src/Runner.Common/ActionCommand.cs and src/Runner.Worker/ActionCommandManager.cs).
 */
export interface Command {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly data: string;
}

const COMMANDS = new Set([
  "error",
  "warning",
  "notice",
  "debug",
  "group",
  "endgroup",
  "add-mask",
  "add-path",
  "add-matcher",
  "remove-matcher",
  "echo",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
]);

/** .NET reads lines as they end at `\r`, `\n` or `\r\n`. */
export function runnerCommands(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => parseV2(line) ?? parseV1(line) ?? []);
}

function parseV2(line: string): Command | undefined {
  const message = line.trimStart();
  if (!message.startsWith("::")) return undefined;
  const end = message.indexOf("::", 2);
  if (end < 0) return undefined;
  const info = message.slice(2, end);
  const space = info.indexOf(" ");
  const name = space < 0 ? info : info.slice(0, space);
  if (!COMMANDS.has(name.toLowerCase())) return undefined;
  const properties = space > 0 ? parseProperties(info.slice(space + 1).trim(), ",", unescapeProperty) : {};
  return { name, properties, data: unescapeData(message.slice(end + 2)) };
}

function parseV1(line: string): Command | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const info = line.slice(start + 3, end);
  const [name = ""] = info.split(" ");
  if (!COMMANDS.has(name.toLowerCase())) return undefined;
  return { name, properties: {}, data: line.slice(end + 1) };
}

/** `=` at the beginning of a value is taken for an empty entry, and dropped. */
function parseProperties(list: string, separator: string, read: (text: string) => string) {
  const entries = list.split(separator).flatMap((part) => {
    const match = /^=*([^=]+)=+(.*)$/s.exec(part);
    return match?.[1] && match[2] ? [[match[1], read(match[2])]] : [];
  });
  return Object.fromEntries(entries);
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
