import { describe, expect, it } from "vitest";
import { may, mayTry, sameSurname, surer, type Action, type KnownBy } from "#rules/identity.ts";

const open = { discreet: false, canSendCode: true };
const everybody: KnownBy[] = ["nobody", "chapter", "reference", "code", "signed", "teams", "person"];
const allowed = (action: Action, options = open) => everybody.filter((known) => may(action, known, options).allowed);

describe("the ladder of identity", () => {
  it.each([
    ["ask", everybody], ["book", everybody],
    ["see", ["chapter", "reference", "code", "signed", "teams", "person"]], ["add_wish", ["chapter", "reference", "code", "signed", "teams", "person"]],
    ["change", ["chapter", "code", "signed", "teams", "person"]], ["cancel", ["chapter", "code", "signed", "teams", "person"]], ["invoice", ["chapter", "code", "signed", "teams", "person"]],
    ["change_contact", ["person"]], ["refund", ["person"]],
  ] satisfies [Action, KnownBy[]][])("%s is for %j", (action, known) => { expect(allowed(action)).toEqual(known); });

  it("shows day and time only at a discreet desk", () => {
    expect(may("see", "reference", { ...open, discreet: true })).toEqual({ allowed: true, only: "day_and_time", ways: ["code", "person"] });
    expect(may("see", "code", { ...open, discreet: true })).toEqual({ allowed: true, ways: [] });
  });

  it("says what would open the way, a person always last", () => {
    expect(may("see", "nobody", open).ways).toEqual(["reference", "code", "person"]);
    expect(may("cancel", "reference", { ...open, canSign: true }).ways).toEqual(["code", "signed", "person"]);
    expect(may("refund", "code", open).ways).toEqual(["old_contact_code", "person"]);
  });

  it("offers no code where none can be sent", () => {
    expect(may("cancel", "reference", { ...open, canSendCode: false }).ways).toEqual(["person"]);
    expect(may("change_contact", "signed", { ...open, canSendCode: false }).ways).toEqual(["person"]);
  });

  it("names in the record who let it be done", () => { expect(may("refund", "person", open)).toMatchObject({ allowed: true, record: true }); });

  it.each([
    ["Müller", ["Anna Mueller"], undefined, false], ["muller", ["Anna Müller"], undefined, true], ["POPESCU", ["Ionuț Popescu"], undefined, true],
    ["Stefanescu", ["Ana Ștefănescu"], false, true], ["Şerban", ["Ioana Șerban"], undefined, true], ["Nagy", ["Nagy Péter"], true, true], ["Péter", ["Nagy Péter"], true, false],
    ["Smith", ["John Smith"], false, true], ["John", ["John Smith"], false, false], ["it's Smith, John", ["John Smith"], false, true], ["García", ["María García López"], false, true],
    ["lopez", ["María García López"], false, true], ["de la", ["Pedro de la Cruz"], false, false], ["cruz", ["Pedro de la Cruz"], false, true], ["Smith-Jones", ["Eva Jones"], false, true],
    ["Weber", ["Tom Fischer", "Eva Weber"], false, true], ["", ["John Smith"], undefined, false], ["John", ["Smith, John"], undefined, false], ["Smith", ["Smith, John"], undefined, true], ["Strauß", ["Johann Strauss"], false, true],
  ])("%j is a surname in %j (family name first: %s): %s", (typed, onFile, familyFirst, same) => { expect(sameSurname(typed, onFile, familyFirst)).toBe(same); });

  it("counts tries by booking and by address", () => {
    expect([mayTry({ forBooking: 0, fromAddress: 0 }), mayTry({ forBooking: 5, fromAddress: 0 }), mayTry({ forBooking: 0, fromAddress: 20 })]).toEqual([true, false, false]);
  });

  it("keeps the surer of two ways to be known", () => { expect([surer("reference", "code"), surer("person", "code"), surer("code", "signed")]).toEqual(["code", "person", "code"]); });
});
