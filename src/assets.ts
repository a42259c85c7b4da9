import { readFileSync } from "node:fs";

/** The files that stand beside the bundle, such as `grammars/python.wasm.br`. Names are never made from input. */
export interface Assets {
  /** The bytes as they are stored. @throws when the installation is incomplete */
  read(name: string): Promise<Uint8Array>;
}

/** @param base the folder of the bundle, as a `file:` URL with a slash at the end */
export function assetsBeside(base: URL): Assets {
  return { read: async (name) => readFileSync(new URL(name, base)) };
}
