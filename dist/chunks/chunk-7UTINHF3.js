// src/sources/within.ts
function isWithin(path, within) {
  return within.some((prefix) => prefix === "" || path === prefix || path.startsWith(`${prefix}/`));
}

export {
  isWithin
};
