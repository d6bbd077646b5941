import { describe, expect, it } from "vitest";
import { careFor, complaintKinds, redressFor, type Complaint } from "#rules/severity.ts";

describe("complaints", () => {
  const house = { departments: ["reception", "housekeeping", "maintenance", "manager", "restaurant"].map((id) => ({ id, name: id })) };
  it.each([
    [{ about: ["dirt"] }, "normal", "housekeeping", false], [{ about: ["dirt"], vip: true }, "high", "housekeeping", true], [{ about: ["dirt"], vip: true, repeats: 2 }, "urgent", "housekeeping", true],
    [{ about: ["water"] }, "high", "maintenance", true], [{ about: ["water"], repeats: 1 }, "urgent", "maintenance", true], [{ about: ["food"] }, "normal", "restaurant", false],
    [{ about: ["food"], wantsPerson: true }, "normal", "restaurant", true], [{ about: ["food"], words: "high" }, "high", "restaurant", true], [{ about: ["theft"] }, "urgent", "manager", true], [{ about: ["staff"] }, "high", "manager", true],
    [{ about: ["noise", "heating"] }, "high", "maintenance", true], [{ about: ["water", "staff"] }, "high", "manager", true], [{ about: ["billing"] }, "normal", "reception", false],
    [{ about: [] }, "low", "reception", false], [{ about: ["other", "never heard of"] }, "low", "reception", false], [{ about: [], words: "medium" }, "normal", "reception", false],
  ] satisfies [Complaint, string, string, boolean][])("%j is %s, for %s, in the queue: %s", (complaint, severity, department, queue) => { expect(careFor(house, complaint)).toMatchObject({ severity, department, queue }); });
  it("about people go to the manager alone", () => {
    expect(complaintKinds.filter((kind) => careFor(house, { about: [kind] }).managerOnly)).toEqual(["privacy", "staff", "harassment", "theft", "discrimination"]);
  });
  it("find somebody in any house", () => {
    for (const kind of complaintKinds) expect(careFor({ departments: [{ id: "front", name: "Front" }] }, { about: [kind] }).department).toBe("front");
  });
  it("have what the house may offer, by severity", () => {
    expect(redressFor({ redress: [{ severity: "high", offer: "Dinner", upTo: 5000 }, { severity: "low", offer: "Coffee", upTo: 500 }] }, "high")).toHaveLength(1);
  });
});
