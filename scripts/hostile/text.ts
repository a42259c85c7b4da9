/** A text made to cost a reader as much as possible, of so many UTF-16 units. */
export interface HostileText {
  /** What it is made of, to tell it from others. */
  readonly name: string;
  make(size: number): string;
}

/** The same again and again. */
export function again(unit: string, before = ""): HostileText {
  return {
    name: JSON.stringify(unit),
    make: (size) => flat(before + unit.repeat(Math.ceil(size / unit.length)), size),
  };
}

/** More different ones than any reader looks at; then they come again, since to make them takes longer than to read them. */
const DIFFERENT = 6_000;

/** Another one each time. */
export function each(name: string, unit: (index: number) => string, before = ""): HostileText {
  return {
    name,
    make(size) {
      const parts = [before];
      const units: string[] = [];
      for (let index = 0, length = before.length; length < size; index++) {
        const part = units[index % DIFFERENT] ?? unit(index);
        if (index < DIFFERENT) units.push(part);
        parts.push(part);
        length += part.length;
      }
      return flat(parts.join(""), size);
    },
  };
}

/** As a file's text is: in one piece, rather than a tree of pieces that is put together when it is first read. */
function flat(text: string, size: number): string {
  return Buffer.from(text.slice(0, size), "utf8").toString("utf8");
}
