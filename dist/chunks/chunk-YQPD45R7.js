import {
  require_node_path
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/install/command.ts
var import_node_path = __toESM(require_node_path(), 1);
function shellQuoted(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function isInside(place) {
  const inside = (0, import_node_path.relative)(place.root, place.home);
  return inside !== ".." && !inside.startsWith(`..${import_node_path.sep}`) && !(0, import_node_path.isAbsolute)(inside);
}
function hookCommandLine(place, hook) {
  const file = (0, import_node_path.join)(place.home, "hooks", hook);
  return shellQuoted(isInside(place) ? `./${(0, import_node_path.relative)(place.root, file).split(import_node_path.sep).join("/")}` : file);
}
function notesOn(place, file) {
  return isInside(place) ? [] : [
    `${(0, import_node_path.relative)(place.root, file)} now names a folder of this machine. To share it, make Bartizan a part of the repository or name it as docs/hooks.md shows.`
  ];
}

export {
  shellQuoted,
  isInside,
  hookCommandLine,
  notesOn
};
