import { readFolder } from "#knowledge/documents.ts";
import type { Config } from "#operations/config.ts";
import { gradeDesk } from "#records/desk_check.ts";
import { deskFolder } from "#data.ts";

/** Grades a desk's folder: what is broken, what is missing, what will soon be out of date. */
export async function check(config: Config, show: (grade: unknown) => void): Promise<void> {
  const folder = deskFolder(config.DESK);
  const { documents, faults } = await readFolder(folder);
  const grade = gradeDesk(folder, documents, new Date().toISOString().slice(0, 10));
  show({ ...grade, faults: [...grade.faults, ...faults.map(({ file, line, sentence }) => `${file}, line ${line}: ${sentence}`)] });
}
