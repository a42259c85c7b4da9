import { schemeOf } from "../../src/checks/advisories/versions/index.ts";
import { advisoryOf, osvRecord } from "../../src/osv/record.ts";
import { dayOf, type Gathered, isEcosystem } from "./gathered.ts";

/** Records in the OSV schema. Withdrawn ones, and ecosystems that nothing here knows, are left out. */
export function fromOsv(records: readonly unknown[]): Gathered[] {
  return records.flatMap((raw) => {
    const record = osvRecord.parse(raw);
    if (record.withdrawn) return [];
    return (record.affected ?? []).flatMap((affected): Gathered[] => {
      const ecosystem = affected.package?.ecosystem;
      if (!ecosystem || !isEcosystem(ecosystem)) return [];
      const advisory = advisoryOf(record, affected, schemeOf(ecosystem));
      const name = affected.package?.name ?? "";
      return advisory ? [{ ecosystem, name, advisory, date: dayOf(record.modified, record.published) }] : [];
    });
  });
}
