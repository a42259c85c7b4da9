/** Endings whose content is never text: not even opened. What is text in spite of its ending is found by its bytes. */
const BINARY =
  /\.(png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|heic|psd|ai|eps|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|opus|flac|wav|zip|gz|tgz|bz2|xz|zst|br|7z|rar|jar|war|whl|egg|nupkg|deb|rpm|apk|ipa|dmg|iso|exe|dll|so|dylib|a|o|obj|lib|pyc|pyo|class|wasm|pdf|docx?|xlsx?|pptx?|odt|ods|glb|fbx|blend|onnx|pt|safetensors|parquet|npy|npz|mo)$/i;

export function hasBinaryName(path: string): boolean {
  return BINARY.test(path);
}

/** Stores of keys and databases: what they are stands in their first bytes, and those are read though they are no text. */
const WITH_HEAD = /\.(p12|pfx|jks|keystore|bks|kdbx?|ppk|sqlite3?|sqlitedb|db3?)$/i;

export function hasTellingHead(path: string): boolean {
  return WITH_HEAD.test(path);
}
