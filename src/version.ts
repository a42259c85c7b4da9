/** The same as in package.json; a test compares them. Read from here because the bundle has no package.json beside it. */
export const VERSION = "0.1.0";
