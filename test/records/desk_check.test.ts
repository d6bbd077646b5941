import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gradeDesk } from "#records/desk_check.ts";
import { changed, deskText, folder, folderWith } from "../support/hotel.ts";

describe("grading a folder", () => {
  const document = { id: "guest/pets", title: "Pets", audience: "guest", language: "en", updated: "2026-10-01" };

  it.each<[what: string, content: string, grade: string, says: RegExp]>([
    ["a sound one", deskText, "sound", /^$/],
    ["a fault", deskText.replace("currency: EUR", "currency: 1"), "broken", /^$/],
    ["a language left out", changed([[["hours", 0, "name", "hu"], undefined]]), "usable", /hours\[reception\]\.name has no words in hu/],
    ["an exception that is over", deskText.replaceAll("2026-12-12", "2026-11-12"), "usable", /was for 2026-11-12 and can be taken out/],
    ["nobody to ring at night", changed([[["onCall"], undefined]]), "usable", /no onCall says whom to ring/],
    ["a party nobody can seat", changed([[["offerings", 4, "party", "max"], 20]]), "usable", /is 20, and the largest that can be given holds 12/],
    ["a door on one side only", changed([[["resources", 5, "connectsWith"], []]]), "usable", /connects with room_6, which does not name it/],
  ])("says of %s what it is worth", (_what, content, grade, says) => {
    const found = gradeDesk(folderWith(content), [document], "2026-12-01");
    expect(found.grade).toBe(grade);
    expect(found.warnings.join("\n")).toMatch(says);
    expect(found.faults.length > 0).toBe(grade === "broken");
  });

  it("looks at the documents' days", () => {
    const { updated: _, ...undated } = document;
    const found = gradeDesk(folder, [undated, { ...document, id: "guest/old", expires: "2026-11-30" }], "2026-12-01");
    expect(found.warnings.join("\n")).toMatch(/guest\/pets\.md says no day.*\n.*guest\/old\.md.*expired on 2026-11-30/);
  });

  it("says of a folder without a desk.yaml what it is good for", () => {
    expect(gradeDesk(mkdtempSync(join(tmpdir(), "docs-")), [document], "2026-12-01").warnings.join()).toMatch(/enough for search and ingest/);
  });
});
