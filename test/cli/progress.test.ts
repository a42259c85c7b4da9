import { expect, test } from "@jest/globals";
import { progressLine } from "../../src/cli/progress.ts";

test("a long scan shows how far it is on a terminal, and wipes the line", () => {
  const written: string[] = [];
  const terminal = { isTTY: true, columns: 80, write: (text: string) => void written.push(text) };
  const now = performance.now;
  let time = 0;
  performance.now = () => time;
  try {
    const line = progressLine(terminal, false);
    for (const at of [10, 900, 1_050, 1_060, 1_200]) {
      time = at;
      line.update(at, 2_000);
    }
    line.clear();
    expect(written).toEqual(["\r\x1b[2K1050 of 2000 files", "\r\x1b[2K1200 of 2000 files", "\r\x1b[2K"]);
    written.length = 0;
    for (const silent of [progressLine({ ...terminal, isTTY: false }, false), progressLine(terminal, true)]) {
      time += 5_000;
      silent.update(1, 2);
      silent.clear();
    }
    expect(written).toEqual([]);
  } finally {
    performance.now = now;
  }
});
