import { type Dockerfile, DockerfileParser } from "dockerfile-ast";

/** Never throws. A module of its own, so that the parser, which is large, is loaded with the first Dockerfile. */
export function parseDockerfile(text: string): Dockerfile {
  return DockerfileParser.parse(text);
}
