/** Endings whose content is never text: not even opened. What is text in spite of its ending is found by its bytes. */
const BINARY = new Set(
  (
    "png jpg jpeg gif webp avif ico icns bmp tif tiff heic psd ai eps woff woff2 ttf otf eot mp3 mp4 " +
    "m4a m4v mov avi mkv webm ogg opus flac wav zip gz tgz bz2 xz zst br 7z rar jar war whl egg nupkg " +
    "deb rpm apk ipa dmg iso exe dll so dylib a o obj lib pyc pyo class wasm pdf doc docx xls xlsx " +
    "ppt pptx odt ods glb fbx blend onnx pt safetensors parquet npy npz mo"
  ).split(" "),
);

/** Behind the last dot, in lower case. */
function endingOf(path: string): string {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? "" : path.slice(dot + 1).toLowerCase();
}

export function hasBinaryName(path: string): boolean {
  return BINARY.has(endingOf(path));
}

/** Stores of keys and databases: what they are stands in their first bytes, and those are read though they are no text. */
const WITH_HEAD = /\.(p12|pfx|jks|keystore|bks|kdbx?|ppk|sqlite3?|sqlitedb|db3?)$/i;

export function hasTellingHead(path: string): boolean {
  return WITH_HEAD.test(path);
}
