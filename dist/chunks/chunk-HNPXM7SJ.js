// src/checks/pinning/pin-pattern.ts
function isPinPattern(pattern) {
  return pattern === "*" || /^[\w.-]+\/(?:\*|[\w.-]+(?:\/[\w.-]+)*(?:\/\*)?)$/.test(pattern);
}
function pinFor(name, patterns) {
  const wanted = name.toLowerCase();
  let longest = -1;
  let found;
  for (const [pattern, pin] of Object.entries(patterns)) {
    const prefix = pattern.toLowerCase().replace(/\*$/, "");
    const fits = wanted === prefix || wanted.startsWith(prefix.endsWith("/") || prefix === "" ? prefix : `${prefix}/`);
    if (!fits || prefix.length <= longest) continue;
    longest = prefix.length;
    found = pin;
  }
  return found;
}

export {
  isPinPattern,
  pinFor
};
