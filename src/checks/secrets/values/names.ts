import { surpriseOf } from "./characters.ts";

/** Words with digits that are no password: algorithms, protocols, sizes. */
const TECHNICAL =
  /^(?:[a-z]{2,20}[-_.]){0,4}(?:(?:oauth|sha|md|hs|rs|es|ps|ed|hmac-?sha|base|utf-?|aes-?|http|ipv|rsa-?|secp|log4j|k8|ec|i18|l10|a11|win|u?int|float|str|bit|latin-?|iso-?|cp|crc|blake|pbkdf|scram-sha-?|tls|ssl|web)\d{1,5}(?:[-_.]?[a-z]{1,12})?(?:[-_.][a-z0-9]{1,8}){0,2}|[a-z]\d{1,4})$/i;

const SEPARATED = /^[-_$@#.*~]*[A-Za-z]+(?:[-_.:/>$#@+*|,;&=\\ ]+[A-Za-z]+)*[-_.:/>$*()[\]!?]*$/;
const NUMBERED = /^[A-Za-z_][A-Za-z_.:-]*[-_.:/]\d{1,3}$/;

/** More is no name that somebody gave. */
const SURPRISING = 5.2;

/**
 * The same with digits in it: `ERR_FAILURE_USER2`, `onboarding:pending-action:v1`. Words with separators between them, few
 * digits, and no other sign.
 */
function isNumberedName(value: string): boolean {
  if (!/^[A-Za-z0-9]+(?:[-_.:/]+[A-Za-z0-9]+)+$/.test(value) && !/^[A-Za-z]{12,60}\d$/.test(value))
    return false;
  const digits = value.replace(/[^0-9]+/g, "").length;
  return digits <= Math.max(1, value.length / 7) && surpriseOf(value) < 5.1;
}

/** `ZIGBEE2MQTT_CLIENT_ID`: what environments and programs call their settings. */
function isConstant(value: string): boolean {
  if (!/^[A-Z]{2,20}[A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20}){1,8}$/.test(value)) return false;
  const digits = value.replace(/[^0-9]+/g, "").length;
  return digits <= value.length / 8 && surpriseOf(value) < 5.6;
}

/**
 * Whether a value is what people call things: `userPassword`, `user_password`, `btn-primary`, `app.config.secret`,
 * `X-Api-Key`, `auth:login`. Letters and separators only, or with a short number at the end; and the letters are words.
 */
export function isName(value: string): boolean {
  if (value.length > 120) return false;
  if (TECHNICAL.test(value) || isNumberedName(value) || isConstant(value)) return true;
  if (!SEPARATED.test(value) && !NUMBERED.test(value)) return false;
  return value.length < 8 || surpriseOf(value) < SURPRISING;
}

/** Code rather than a value: `getPassword()`, `process.env.TOKEN`, `req.body["x"]`, `a ? b : c`, `std::string`, `Optional[str]`. */
export function isExpression(value: string): boolean {
  return (
    CALL.test(value) ||
    OPERATORS.test(value) ||
    RULES.test(value) ||
    (MEMBER.test(value) && surpriseOf(value) < 5.6)
  );
}

/** What a form's field has to be, as Laravel has it: `required|string|max:255`. */
const RULES =
  /^(?:required|nullable|sometimes|bail|present|filled|string|confirmed|min:\d+|max:\d+)(?:\|[a-z_]{1,30}(?::[^|\s]{0,80})?){1,20}$/;
/** A name, perhaps with its owners, up to what opens arguments, an index or a type's parameters. */
const CALL =
  /^[!&*(]{0,4}[A-Za-z_$][\w$]{0,60}(?:(?:\??\.|::|->)[A-Za-z_$][\w$]{0,60}){0,8}(?:\[[^\]]{0,80}\])?(?:\(|\[|<[A-Za-z]|\{)/;
const MEMBER =
  /^[!&*(]{0,4}[A-Za-z_$][\w$]{0,40}(?:(?:\??\.|::|->)[A-Za-z_$][\w$]{0,40}){1,8}[;,)\]}!?]{0,4}$/;
const OPERATORS =
  /=>|\s&&|\|\|\s|\s\?\s|===?\s|^\(|^\[|^\{|[)\]];?$|\\[dwsSDWb.]|\.[*+]|\(\?:|^:?[a-z][\w:-]{1,20}=$|^(?:function|new|await|return)\s/;
