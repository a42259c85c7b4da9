import type { Span } from "../../finding.ts";
import type { Guard } from "../../languages/value.ts";

/** One header as a server or an application sets it. */
export interface SetHeader {
  /** Lower-case. */
  readonly name: string;
  /** Undefined when it is set, but to what is not known. */
  readonly value: string | undefined;
  /** The directive, call or entry that sets it. */
  readonly at: Span;
  /** False when error pages go without it (nginx's `add_header` without `always`). */
  readonly always: boolean;
}

/** A header that someone turned off, or took away, in so many words. */
export interface DisabledHeader {
  readonly name: string;
  readonly at: Span;
  /** As written: `contentSecurityPolicy: false`, `proxy_hide_header X-Frame-Options`. */
  readonly how: string;
  /** What to write instead. */
  readonly fix: string;
}

/** Headers that responses of one kind carry, such as those of one nginx location or of a whole application. */
export interface HeaderSet {
  readonly headers: readonly SetHeader[];
  /** Whether there may be more than those listed: an include or a value that could not be followed. */
  readonly open: boolean;
}

/** A level of an nginx server that answers requests: the server itself, a location, an `if` in it. */
export interface EdgeScope extends HeaderSet {
  /** As a reader would call it: `location /api`. */
  readonly label: string;
  /** The head of the block. */
  readonly at: Span;
  /** Whether it answers with pages or API responses, with files pages are made of (scripts, images), or neither. */
  readonly answers: "pages" | "assets" | "nothing";
  /** Whether it hands requests to another server. */
  readonly proxies: boolean;
  /** Headers of the levels around it that it loses by setting its own; nginx's rule for `add_header`. */
  readonly lost: readonly SetHeader[];
  /** The level's first own `add_header`. */
  readonly firstOwn: Span | undefined;
  /** Upstream headers that are taken away here. */
  readonly hidden: readonly DisabledHeader[];
}

interface InUnit {
  /** Directory of the deploy unit (see `unitOf`); empty for the root. */
  readonly unit: string;
}

/** A server in front of applications, or of files: one nginx `server` block. */
export interface EdgeServer extends InUnit {
  readonly kind: "edge";
  readonly label: string;
  readonly at: Span;
  readonly scopes: readonly EdgeScope[];
  /** Whether TLS ends here. */
  readonly tls: boolean;
  readonly redirectsToHttps: boolean;
  /** Whether it listens where only this machine reaches it. */
  readonly internal: boolean;
  /** Host names requests are handed to; empty strings for such as are not known. */
  readonly upstreams: readonly string[];
  /** Whether it was read with what stands around it: the `http` block of the file that includes it. */
  readonly rooted: boolean;
  /** Directives that show which software answers (`server_tokens on`). */
  readonly disclosures: readonly DisabledHeader[];
}

/** A file of nginx directives without a server of its own: only the values in it can be judged. */
export interface EdgeFragment extends InUnit, HeaderSet {
  readonly kind: "fragment";
  readonly at: Span;
}

export type Framework = "Express" | "FastAPI" | "Starlette" | "Flask";

/** A place where an application is created. */
export interface App extends InUnit {
  readonly kind: "app";
  readonly framework: Framework;
  readonly at: Span;
  /** False for a library or command line tool, which somebody else deploys. */
  readonly deployed: boolean;
}

/** Headers an application sets on what it sends. */
export interface AppHeaders extends InUnit, HeaderSet {
  readonly kind: "app-headers";
  readonly at: Span;
  /** What sets them: `helmet()`, `add_security_headers()`. */
  readonly label: string;
  /**
   * `app`: every response; `part`: a router, a path, one response; `nobody`: nothing calls it;
   * `export`: whoever imports `exported` of this file.
   */
  readonly reach: "app" | "part" | "nobody" | "export";
  readonly exported: string | undefined;
  /** For `export`: other files whose text names both the file and the export. */
  readonly mentions: readonly string[];
  readonly disabled: readonly DisabledHeader[];
  /** The first route that answers before these headers are set. */
  readonly late: Span | undefined;
  readonly guard: Guard;
}

/** A name of another file of the unit that this file imports and uses. */
export interface Wiring extends InUnit {
  readonly kind: "wiring";
  readonly path: string;
  readonly source: string;
  readonly imported: string;
  /** Whether it is put to use for every response, or on a route or router only. */
  readonly reach: "app" | "part";
}

/** What else a file tells about its unit. */
export interface Trait extends InUnit {
  readonly kind: "trait";
  /** Answers with pages; ends TLS; does not tell which framework answers. */
  readonly trait: "html" | "tls" | "anonymous";
}

/** Services of a compose file: which directory each is built from, undefined for a ready image. */
export interface Services extends InUnit {
  readonly kind: "services";
  readonly services: readonly { readonly name: string; readonly directory: string | undefined }[];
}

/** Configuration of another server or host that names security headers; which it sets is not read. */
export interface UnreadEdge extends InUnit {
  readonly kind: "unread-edge";
  /** Whom it may set them for: its own unit, or also those around and inside of it. */
  readonly covers: "unit" | "around";
}

export type HeaderModel =
  | EdgeServer
  | EdgeFragment
  | App
  | AppHeaders
  | Wiring
  | Trait
  | Services
  | UnreadEdge;
