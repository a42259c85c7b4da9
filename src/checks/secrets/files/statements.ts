import type { SourceFile } from "../../../file.ts";
import type { Statement } from "./model.ts";
import { isShellHistory } from "./named.ts";

export function leftBehindIn(file: SourceFile): readonly Statement[] {
  return isShellHistory(file.path) ? shellHistoryIn(file) : terraformStateIn(file);
}

/** What was typed, passwords that were pasted into the wrong window included. */
function shellHistoryIn({ path, text }: SourceFile): readonly Statement[] {
  const first = /^[^\s#].*$/m.exec(text);
  if (!first) return [];
  const commands = text.split("\n").filter((line) => /^\s*[^\s#]/.test(line)).length;
  const lines = commands === 1 ? "1 line" : `${commands} lines`;
  const end = first.index + first[0].trimEnd().length;
  return [
    {
      fact: "shell-history",
      at: { path, start: first.index, end },
      secret: { path, start: first.index, end },
      message: `\`${path}\` is the history of somebody's command line, with ${lines} of what was typed.`,
    },
  ];
}

/** Attributes in which providers keep what opens something. */
const SENSITIVE =
  /"(?:(?:[a-z_]{0,40}_)?(?:password|secret|secret_key|private_key|private_key_pem|access_key|token|connection_string|kube_config_raw|client_key)|user_data)"\s{0,10}:\s{0,10}"(?!")/g;

/** State of Terraform that describes something: an empty one is what `terraform init` leaves behind. */
function terraformStateIn({ path, text }: SourceFile): readonly Statement[] {
  const head = /"(?:terraform_version|serial|lineage)"/.exec(text);
  const holds = /"(?:instances|attributes)"\s{0,10}:\s{0,10}[[{]\s{0,100}[{"]/.test(text);
  if (!head || !holds) return [];
  const sensitive = [...text.matchAll(SENSITIVE)].length;
  const holding =
    sensitive === 0 ? "" : `, ${sensitive} of them under names such as \`password\` or \`private_key\``;
  return [
    {
      fact: "terraform-state",
      at: { path, start: head.index, end: head.index + head[0].length },
      message: `\`${path}\` is Terraform's state: every attribute of what it manages, in clear text${holding}.`,
      severity: sensitive === 0 ? "notice" : "warning",
    },
  ];
}

/** Keys of a payment provider's test mode in a file that production is run with. */
export function testKeysIn({ path, text, role }: SourceFile): readonly Statement[] {
  if (role === "test" || role === "docs" || role === "example" || role === "vendored") return [];
  return [...text.matchAll(/\b([psr]k_test_)(?!x|_|your|\.)[A-Za-z0-9]{16,247}\b/g)].map(
    ({ 0: key, 1: prefix = "", index }) => ({
      fact: "test-key-in-production",
      at: { path, start: index, end: index + key.length },
      secret: { path, start: index, end: index + key.length },
      message: `A key of the payment provider's test mode (${prefix}…) is in \`${path}\`, which production is run with.`,
    }),
  );
}
