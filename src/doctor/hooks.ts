import { fileURLToPath } from "node:url";
import { UserError } from "../errors.ts";
import { GitError } from "../git/git.ts";
import { placeAt } from "../install/place.ts";
import type { Place } from "../install/plan.ts";
import { isBareRepository, repositoryOf } from "../sources/root.ts";
import type { Examination, Observation, Patient, Section } from "./examination.ts";
import { observeHookFiles, observeHooksPath } from "./hook-files.ts";
import { observeManagers } from "./hook-managers.ts";
import { observeMachine } from "./machine.ts";
import { observeSkips } from "./skips.ts";

/** Why git does not run Bartizan's hook here, or what the hook then lacks. */
export const examineHooks: Examination = async (patient: Patient): Promise<readonly Section[]> => {
  const place = placeOf(patient);
  if (typeof place === "string") return [{ title: "Hooks", observations: [{ state: "note", text: place }] }];
  const { files, installed } = observeHookFiles(place);
  const managed = await observeManagers(place);
  const observations: Observation[] = [...observeHooksPath(place), ...files, ...managed];
  if (installed === 0 && managed.length === 0) {
    observations.push({
      state: "note",
      text: "no hook calls Bartizan in this repository: `bartizan install` sees to it",
    });
  }
  return [
    { title: "Hooks", observations },
    { title: "What passes by the hooks", observations: observeSkips(place, patient.env) },
    { title: "What the hooks need", observations: observeMachine(place, patient.env) },
  ];
};

/** Or why there is none. */
function placeOf({ cwd, bundle }: Patient): Place | string {
  const home = fileURLToPath(new URL("../", bundle)).replace(/[\\/]$/, "");
  try {
    if (isBareRepository(cwd)) return placeAt(cwd, true, home);
    return placeAt(repositoryOf(cwd, "a hook").path, false, home);
  } catch (error) {
    if (error instanceof UserError || error instanceof GitError) return error.message;
    throw error;
  }
}
