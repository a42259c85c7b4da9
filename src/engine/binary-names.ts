import { Buffer } from "node:buffer";

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

/**
 * The same by the first bytes, under any name: a Java keystore, KeePass, SQLite, DER that begins with
 * a version (keys, PKCS#12) or a scheme of encryption (PKCS#8), a packet of OpenPGP's with a secret key of version 4.
 */
const TELLING =
  /^(?:\xfe\xed\xfe\xed|\xce\xce\xce\xce|\x03\xd9\xa2\x9a|SQLite format 3\0|0(?:\x80|\x81.|\x82..|\x83...)(?:\x02\x01|0.{1,3}\x06[\x09\x0a]\x2a\x86\x48\x86\xf7\x0d\x01[\x05\x0c])|[\x94\x95\xc5].{1,5}\x04)/s;

/** Whether the first bytes of a binary file say what it is, and are to be read. */
export function hasTellingHead(path: string, start: Uint8Array): boolean {
  return WITH_HEAD.test(path) || TELLING.test(Buffer.from(start.subarray(0, 40)).toString("latin1"));
}
