import type { Copy, Dockerfile, From, Instruction } from "dockerfile-ast";
import type { SourceFile } from "../../../file.ts";
import type { Range } from "../../../languages/value.ts";
import { isLocalImage, parseImage } from "../image-reference.ts";
import type { Requirement, Selector } from "../model.ts";
import { roleOfFolder, spanIn } from "../place.ts";
import { substitute } from "./dockerfile-variables.ts";

type Use = (Selector & { kind: "image" })["use"];

/** `FROM`, `COPY --from`, `RUN --mount=…,from=` and the `# syntax=` frontend of Dockerfiles and Containerfiles. */
export async function readDockerfile(file: SourceFile): Promise<readonly Requirement[]> {
  // Only now: the parser is large, and most commits change no Dockerfile.
  const { parseDockerfile } = await import("../../../formats/dockerfile.ts");
  const dockerfile = parseDockerfile(file.text);
  const role = roleOfFolder(file.path);
  const found: Requirement[] = [];
  const add = (text: string | undefined, range: Range | undefined, use: Use) => {
    const image = text === undefined ? undefined : parseImage(text);
    if (!image || !range || text === undefined || isLocalImage(image.name)) return;
    found.push({
      ecosystem: "Docker",
      name: image.name,
      spec: text,
      at: spanIn(file, range),
      // `build/` is where many projects keep the Dockerfile itself.
      role: role === "generated" ? "source" : role,
      selector: {
        kind: "image",
        tag: image.tag,
        digest: image.digest !== undefined,
        settable: isSettable(file, range),
        use,
      },
      lock: { kind: "none" },
    });
  };

  for (const directive of dockerfile.getDirectives()) {
    if (directive.getName().toLowerCase() !== "syntax") continue;
    const value = directive.getValue();
    add(value, offsets(file, directive.getValueRange()), "frontend");
  }
  const globals = globalArguments(dockerfile);
  const stages = new Set<string>();
  for (const instruction of dockerfile.getInstructions()) {
    switch (instruction.getKeyword()) {
      case "FROM": {
        const from = instruction as From;
        const image = from.getImage();
        const text = image === null ? undefined : substitute(image, globals);
        const isStage = text !== undefined && stages.has(text.toLowerCase());
        if (!isStage && text?.toLowerCase() !== "scratch")
          add(text, offsets(file, from.getImageRange()), "base");
        const stage = from.getBuildStage();
        if (stage) stages.add(stage.toLowerCase());
        break;
      }
      case "COPY":
        for (const flag of (instruction as Copy).getFlags()) {
          if (flag.getName().toLowerCase() !== "from") continue;
          const text = substitute(flag.getValue() ?? "", globals);
          if (!text || isLocalStage(text, stages)) continue;
          add(text, offsets(file, flag.getValueRange()), "copied");
        }
        break;
      case "RUN":
        for (const { text, range } of mountedImages(file, instruction)) {
          if (!isLocalStage(text, stages)) add(text, range, "copied");
        }
        break;
    }
  }
  return found;
}

/** `FROM $BASE`, `FROM ${REGISTRY}/app`; not `FROM python:${VERSION}`, where only the version is put in. */
function isSettable(file: SourceFile, { start, end }: Range): boolean {
  return file.text.slice(start, end).startsWith("$");
}

/** `ARG`s before the first `FROM`, the only ones a `FROM` sees; undefined where they have no default. */
function globalArguments(dockerfile: Dockerfile): ReadonlyMap<string, string | undefined> {
  const known = new Map<string, string | undefined>();
  for (const argument of dockerfile.getInitialARGs()) {
    for (const property of argument.getProperties()) {
      const value = property.getValue();
      known.set(property.getName(), value === null ? undefined : substitute(value, known));
    }
  }
  return known;
}

/** A stage by name, as Docker compares them, or by number. */
function isLocalStage(text: string, stages: ReadonlySet<string>): boolean {
  return stages.has(text.toLowerCase()) || /^\d+$/.test(text);
}

function* mountedImages(file: SourceFile, run: Instruction): Generator<{ text: string; range: Range }> {
  const range = offsets(file, run.getRange());
  if (!range) return;
  const text = file.text.slice(range.start, range.end);
  // Only the flags right after RUN; what follows is shell.
  const flags = /^RUN((?:[ \t]|\\\r?\n|--[^\s\\]+)*)/i.exec(text)?.[1] ?? "";
  for (const mount of flags.matchAll(/(?:--mount=|,)from=([^\s,\\]+)/g)) {
    const name = mount[1] ?? "";
    const start = range.start + "RUN".length + mount.index + mount[0].length - name.length;
    yield { text: name, range: { start, end: start + name.length } };
  }
}

interface LineRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

function offsets(file: SourceFile, range: LineRange | null | undefined): Range | undefined {
  if (!range) return undefined;
  return {
    start: file.lines.startOf(range.start.line + 1) + range.start.character,
    end: file.lines.startOf(range.end.line + 1) + range.end.character,
  };
}
