import { ai } from "./ai.ts";
import { ci } from "./ci.ts";
import { cloud } from "./cloud.ts";
import { codeHosting } from "./code-hosting.ts";
import { commerce } from "./commerce.ts";
import { data } from "./data.ts";
import { email } from "./email.ts";
import { generic } from "./generic.ts";
import { hosting } from "./hosting.ts";
import { identity } from "./identity.ts";
import type { Kind } from "./kind.ts";
import { messaging } from "./messaging.ts";
import { money } from "./money.ts";
import { monitoring } from "./monitoring.ts";
import { packages } from "./packages.ts";
import { payment } from "./payment.ts";
import { productivity } from "./productivity.ts";
import { servicesAToF } from "./services-a-f.ts";
import { servicesGToO } from "./services-g-o.ts";
import { servicesPToZ } from "./services-p-z.ts";
import { web } from "./web.ts";

/** The whole table, family by family. */
const families: readonly (readonly Kind[])[] = [
  cloud,
  hosting,
  codeHosting,
  packages,
  ci,
  ai,
  payment,
  messaging,
  email,
  monitoring,
  data,
  identity,
  commerce,
  productivity,
  web,
  money,
  servicesAToF,
  servicesGToO,
  servicesPToZ,
  generic,
];

/** Every kind of credential, family by family. */
export const kinds: readonly Kind[] = families.flat();
