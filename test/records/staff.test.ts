import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#records/database.ts";
import { closeAccount, hasStaff, invite, sessionOf, setPassword, signIn, signOut } from "#records/staff.ts";
import { embeddedDatabase } from "../support/database.ts";
import { later, morning } from "../support/house.ts";

let db: Database;
beforeAll(async () => { db = await embeddedDatabase(); });
afterAll(() => db.close());

describe("staff", () => {
  it("begin with nobody, until the first has signed in", async () => {
    expect(await hasStaff(db)).toBe(false);
    const { link } = await invite(db, "Judit", ["manager", "administrator"], morning);
    expect(await hasStaff(db)).toBe(false);
    expect((await signIn(db, { link }, later(1))).staff).toMatchObject({ name: "Judit", roles: ["manager", "administrator"] });
    expect(await hasStaff(db)).toBe(true);
  });

  it("come in by a link once, within thirty minutes, whole address or only its end", async () => {
    const { link } = await invite(db, "Ana", ["receptionist"], morning);
    expect((await signIn(db, { link: `https://desk.example/console#${link}` }, later(29))).token).toMatch(/^[\w-]{40,}$/);
    await expect(signIn(db, { link }, later(29))).rejects.toMatchObject({ code: "link_spent" });
    const late = await invite(db, "Ana", ["receptionist"], morning);
    await expect(signIn(db, { link: late.link }, later(30))).rejects.toMatchObject({ code: "link_spent" });
  });

  it("invited again are the same account, with the roles now given", async () => {
    const [one, two] = [await invite(db, "Béla", ["receptionist"], morning), await invite(db, "béla", ["manager"], morning)];
    expect(two.staff.id).toBe(one.staff.id);
    expect((await signIn(db, { link: one.link }, later(1))).staff.roles).toEqual(["manager"]);
  });

  it.each([["", ["receptionist"], "name_missing"], ["Ana", [], "unknown_role"], ["Ana", ["king"], "unknown_role"]])("are not invited as %j with %j", async (name, given, code) => {
    await expect(invite(db, name, given, morning)).rejects.toMatchObject({ code });
  });

  it("come in by a password of their own; ten wrong ones for a name make it wait", async () => {
    const { staff } = await invite(db, "Csilla", ["receptionist"], morning);
    await expect(setPassword(db, staff.id, "short")).rejects.toMatchObject({ code: "password_too_short" });
    await setPassword(db, staff.id, "a long enough password");
    expect((await signIn(db, { name: " csilla ", password: "a long enough password" }, morning)).staff.id).toBe(staff.id);
    await expect(signIn(db, { name: "Csilla", password: "a wrong password" }, morning)).rejects.toMatchObject({ code: "wrong_password" });
    await db.query("insert into sign_in_attempts (what, at) select what, at from sign_in_attempts, generate_series(1, 9)");
    await expect(signIn(db, { name: "Csilla", password: "a long enough password" }, later(1))).rejects.toMatchObject({ status: 429 });
    expect((await signIn(db, { name: "Csilla", password: "a long enough password" }, later(16))).staff.id).toBe(staff.id);
  });

  it("are in until they sign out, twelve hours are over, or the account is closed", async () => {
    const { staff, link } = await invite(db, "Dóra", ["receptionist"], morning);
    const { token } = await signIn(db, { link }, morning);
    expect(await sessionOf(db, token, later(60 * 12 - 1))).toMatchObject({ name: "Dóra" });
    expect(await sessionOf(db, token, later(60 * 12))).toBeUndefined();
    await signOut(db, token, later(5));
    expect(await sessionOf(db, token, later(6))).toBeUndefined();
    const second = await signIn(db, { link: (await invite(db, "Dóra", ["receptionist"], morning)).link }, morning);
    await closeAccount(db, staff.id, later(1));
    expect(await sessionOf(db, second.token, later(2))).toBeUndefined();
    await expect(closeAccount(db, staff.id, later(2))).rejects.toMatchObject({ code: "no_such_staff" });
    expect((await invite(db, "Dóra", ["receptionist"], morning)).staff.id).not.toBe(staff.id);
  });

  it("keep nothing readable of links, tokens and passwords", async () => {
    const { staff, link } = await invite(db, "Edit", ["receptionist"], morning);
    const { token } = await signIn(db, { link }, morning);
    await setPassword(db, staff.id, "a long enough password");
    const all = JSON.stringify([await db.query("select * from staff"), await db.query("select * from invitations"), await db.query("select * from staff_sessions"), await db.query("select * from sign_in_attempts")]);
    for (const secret of [link, token, "a long enough password"]) expect(all).not.toContain(secret);
  });
});
