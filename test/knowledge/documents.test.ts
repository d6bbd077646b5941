import { describe, expect, it } from "vitest";
import { readFolder } from "#knowledge/documents.ts";
import { document, folderOf } from "./support.ts";

describe("reading a folder of documents", () => {
  it("takes title, audience, language and days from the front matter, and the path as id", async () => {
    const folder = await folderOf({ "rooms/pool.md": document({ title: "The pool", updated: "2026-05-01", audience: "guest", language: "es", expires: "2026-12-31" }, "## Horas\nDe 8 a 20.") });
    const { documents, faults } = await readFolder(folder);
    expect(faults).toEqual([]);
    expect(documents).toMatchObject([{ id: "rooms/pool", title: "The pool", updated: "2026-05-01", expires: "2026-12-31", audience: "guest", language: "es" }]);
  });

  it("names file and line of each fault, and one bad file stops no other", async () => {
    const folder = await folderOf({
      "a.md": document({ title: "A", audience: "everybody", language: "en" }, "a"),
      "b.md": "---\ntitle: [B\naudience: guest\n---\nb",
      "c.md": "---\ntitle: C\naudience: guest\n\nno end",
      "d.md": document({ title: "D", audience: "guest", updated: "2026-02-30" }, "d"),
      "e.md": new Uint8Array([0xff, 0xfe, 0x00, 0x41]),
      "f.md": document({ title: "F", audience: "guest" }, "f"),
    });
    const { documents, faults, unread } = await readFolder(folder);
    expect(documents.map(({ id, audience }) => `${id} ${audience}`)).toEqual(["a staff", "d guest", "f guest"]);
    expect(unread).toEqual(["b", "c", "e"]);
    expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual(["a.md:3", "b.md:3", "c.md:1", "d.md:4", "e.md:1"]);
    expect(faults[3]!.sentence).toContain("2026-02-30");
  });

  it("says of front matter with brackets within brackets that it cannot be read, without trying", async () => {
    const { faults, unread } = await readFolder(await folderOf({ "deep.md": `---\ntitle: ${"{".repeat(1000)}\n---\nx`, "good.md": document({ title: "G", audience: "guest" }, "g") }));
    expect(unread).toEqual(["deep"]);
    expect(faults[0]!.sentence).toContain("brackets within brackets");
  });

  it("reads a byte order mark, CRLF and text without front matter", async () => {
    const folder = await folderOf({ "Opening times.md": "\uFEFF# When we are open\r\n\r\nMonday to Friday.\r\n", "no-heading.md": "Just a sentence.\0" });
    const { documents } = await readFolder(folder);
    expect(documents.map(({ title, body }) => [title, body.includes("\r") || body.includes("\0")])).toEqual([["When we are open", false], ["No heading", false]]);
  });

  it.each([
    ["everybody's where nobody in the folder draws the line", {}, "guest"],
    ["staff's where another document draws it", { "other.md": document({ audience: "guest" }, "x") }, "staff"],
    ["staff's where a desk is opened from the folder", { "desk.yaml": "name: X" }, "staff"],
  ])("a document that says no audience is %s", async (_, others, audience) => {
    const { documents } = await readFolder(await folderOf({ "plain.md": "# Plain\ntext", ...others }));
    expect(documents.find(({ id }) => id === "plain")!.audience).toBe(audience);
  });

  it("keeps a document whose expiry cannot be read from guests", async () => {
    const { documents, faults } = await readFolder(await folderOf({ "x.md": document({ title: "X", audience: "guest", expires: "next year" }, "x") }));
    expect(documents[0]!.audience).toBe("staff");
    expect(faults[0]!.line).toBe(4);
  });

  it("says so when there is no such folder", async () => {
    await expect(readFolder("/nowhere/at/all")).rejects.toThrow("There is no folder");
  });
});
