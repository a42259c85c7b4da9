import type { Kind } from "./kind.ts";

const CHANGE = "set a new one at the service it belongs to, so that this one no longer works";
const LINK = "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html";

/**
 * Secrets without a format: known by the name they are given to, and by what the value is made of. A kind that knows the
 * provider is always more specific.
 */
export const generic: readonly Kind[] = [
  {
    id: "generic-password",
    provider: "",
    name: "a password",
    opens: "log in with it wherever it is accepted",
    revoke: CHANGE,
    link: LINK,
    shapes: ["[A-Za-z0-9]{16}"],
    elsewhere: true,
    example: {
      path: "config/database.yml",
      text: "production:\n  username: app\n  ⟦password: %secret%⟧\n",
    },
    specificity: -1,
  },
  {
    id: "generic-api-key",
    provider: "",
    name: "an API key",
    opens: "call the service as the key's owner, at the owner's cost",
    revoke: CHANGE,
    link: LINK,
    shapes: ["[A-Za-z0-9]{32}"],
    elsewhere: true,
    example: { path: "src/weather.js", text: 'const client = connect({ ⟦apiKey: "%secret%⟧" });\n' },
    specificity: -1,
  },
  {
    id: "generic-secret",
    provider: "",
    name: "a secret",
    opens: "use it as the program does, such as to sign sessions and tokens that the program will believe",
    revoke: CHANGE,
    link: LINK,
    shapes: ["[A-Za-z0-9]{40}"],
    elsewhere: true,
    example: { path: "config/app.ini", text: "PORT=8080\n⟦SESSION_SECRET=%secret%⟧\n" },
    specificity: -1,
  },
  {
    id: "authorization-header",
    provider: "",
    name: "an Authorization header with its credentials",
    opens: "send the same header, and be taken for its owner",
    revoke: CHANGE,
    link: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2",
    shapes: ["[A-Za-z0-9]{36}"],
    elsewhere: true,
    example: {
      path: "deploy.sh",
      text: 'curl -H "Authorization: Bearer ⟦%secret%⟧" https://deploy.corp.io/release\n',
    },
    specificity: -1,
  },
  {
    id: "connection-string",
    provider: "",
    name: "a connection string with its password",
    opens: "connect to the server as that user, from wherever it can be reached",
    revoke: CHANGE,
    link: LINK,
    shapes: ["[A-Za-z0-9]{16}"],
    elsewhere: true,
    example: {
      path: "src/Api/appsettings.json",
      text: '{ "ConnectionStrings": { "Main": "Server=db.corp.io;Database=shop;User Id=app;⟦Password=%secret%⟧;" } }\n',
    },
    specificity: -1,
  },
];
