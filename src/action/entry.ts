export {};

const { runAction } = await import("./runner-host.ts");
process.exitCode = await runAction(new URL("./", import.meta.url));
