import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/engine/limits.ts
var MIB = 1024 * 1024;
var DEFAULT_LIMITS = { fileBytes: 5 * MIB, namedFileBytes: 25 * MIB };

// src/engine/binary-names.ts
var BINARY = /\.(png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|heic|psd|ai|eps|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|opus|flac|wav|zip|gz|tgz|bz2|xz|zst|br|7z|rar|jar|war|whl|egg|nupkg|deb|rpm|apk|ipa|dmg|iso|exe|dll|so|dylib|a|o|obj|lib|pyc|pyo|class|wasm|pdf|docx?|xlsx?|pptx?|odt|ods|glb|fbx|blend|onnx|pt|safetensors|parquet|npy|npz|mo)$/i;
function hasBinaryName(path) {
  return BINARY.test(path);
}

export {
  DEFAULT_LIMITS,
  hasBinaryName
};
