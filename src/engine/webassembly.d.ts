/** What the search needs of WebAssembly: the types of Node.js leave it to those of browsers. */
declare namespace WebAssembly {
  class Memory {
    constructor(pages: { readonly initial: number; readonly maximum: number });
    readonly buffer: ArrayBuffer;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: { readonly memory: { readonly pages: Memory } });
    readonly exports: { readonly [name: string]: unknown };
  }
}
