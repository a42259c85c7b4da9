// src/engine/messages.ts
var WATCH = {
  /** Goes up when a file is begun and when it is done: odd while one is being examined. */
  turn: 0,
  /** Which task of its message it is. */
  task: 1,
  /** Its size in bytes, once that is known. */
  bytes: 2,
  length: 3
};

export {
  WATCH
};
