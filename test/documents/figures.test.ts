import { beforeAll, describe, expect, it } from "vitest";
import { readFolder, type Document } from "#knowledge/documents.ts";
import { inWords } from "#rules/desk.ts";
import { desk, euros, extraOf as extra, folder, priceOf as price, rateOf, section, textOf } from "../support/hotel.ts";

let documents: Document[] = [];
beforeAll(async () => { ({ documents } = await readFolder(folder)); });

describe("the prices in the documents are those of the desk", () => {
  const row = (table: string, name: string): string[] => {
    const line = table.split("\n").find((one) => one.startsWith(`| ${name} |`));
    return (line ?? "").split("|").slice(2, -1).map((cell) => cell.trim());
  };

  it.each([["Flexible rate", 0], ["Non-refundable rate", 1]])("rooms, %s", (heading, n) => {
    const table = section("guest/rates", heading);
    for (const id of ["standard_double", "garden_double", "family_room", "suite"]) {
      const rate = rateOf(id, n);
      const season = (name: string) => rate.seasons.find((one) => one.id === name)!;
      expect(row(table, inWords(desk.offerings.find((one) => one.id === id)!.name, "en"))).toEqual([rate.amount, season("summer").amount, season("christmas").amount, season("new_year").amount].map(euros));
      expect(season("christmas_eve").amount).toBe(season("christmas").amount);
      expect(season("new_years_eve").amount).toBe(season("new_year").amount);
      expect(rate.lengths).toEqual([{ nights: 7, percentOff: 10 }]);
      for (const one of rate.seasons) expect(one.minStay ?? 1).toBe(one.id === "summer" ? 1 : 3);
    }
    expect(table).toContain(euros(rateOf("suite", n).weekdays.fri!));
    expect(rateOf("suite", n).weekdays.sat).toBe(rateOf("suite", n).weekdays.fri);
  });

  it("treatments", () => {
    const table = section("guest/spa", "Treatments and prices");
    const prices = [...table.matchAll(/^\| ([^|]+) \| (\d+) \| (€[\d.]+) \|$/gm)].map(([, name, minutes, amount]) => `${name!.split(",")[0]} ${minutes} ${amount}`);
    expect(prices).toEqual([`Massage 30 ${price("massage_30")}`, `Massage 60 ${price("massage_60")}`, `Massage 90 ${price("massage_90")}`, `Couple's massage 60 ${price("couples_massage")}`, `Facial 60 ${price("facial")}`]);
    const minutes = (id: string) => desk.offerings.find((one) => one.id === id)!.duration;
    expect(["massage_30", "massage_60", "massage_90", "couples_massage", "facial"].map(minutes)).toEqual([30, 60, 90, 60, 60]);
  });

  it.each<[what: string, said: RegExp, amount: () => string]>([
    ["a pet", /(?:pet|room for|cat[^.]*?) (€[\d.]+) a night/g, () => extra("dog")],
    ["the garage", /(?:garage|space)[^.€]{0,40} (€[\d.]+) a night/g, () => extra("garage")],
    ["half board", /[Hh]alf board (?:costs )?(€[\d.]+) per person and night/g, () => extra("half_board")],
    ["a further bed", /further bed[^.€]*? (€[\d.]+) a night/g, () => extra("extra_bed")],
    ["early check-in", /(?:early check-in from 11:00|from 11:00 costs) (€[\d.]+)/g, () => extra("early_check_in")],
    ["late check-out", /(?:[Ll]ate check-out until 14:00|Until 14:00 it)(?: costs)? (€[\d.]+)/g, () => extra("late_check_out")],
    ["the levy", /(€[\d.]+) per person and night\. It is not included/g, () => euros(desk.levies[0]!.amount)],
    ["the airport taxi", /(?:airport taxi costs|Airport costs) (€[\d.]+)/g, () => price("airport_taxi")],
    ["the minibus", /minibus[^€.]*? (€[\d.]+)/g, () => price("airport_minibus")],
    ["the class", /class costs (€[\d.]+) per person/g, () => price("gym_class")],
    ["the meeting room", /(?:An hour costs|by the hour from) (€[\d.]+)/g, () => price("meeting_hour")],
    ["the meeting room for four hours", /four hours together cost (€[\d.]+)/g, () => price("meeting_half_day")],
    ["a third adult", /third or fourth adult pays (€[\d.]+)/g, () => euros(rateOf("garden_double").extraAdult!)],
    ["a third adult in a suite", /in a suite (€[\d.]+)/g, () => euros(rateOf("suite").extraAdult!)],
    ["a child in a Garden double", /from 3 to 11 years pays (€[\d.]+) a night/g, () => euros(rateOf("garden_double").children[1]!.amount)],
    ["a youth in a Garden double", /pays €[\d.]+ a night and from 12 to 17 years (€[\d.]+) a night/g, () => euros(rateOf("garden_double").children[2]!.amount)],
    ["a youth in a Family room", /from 12 to 17 years pay (€[\d.]+) a night/g, () => euros(rateOf("family_room").children[1]!.amount)],
    ["the couple's massage as a gift", /Couple's massage of 60 minutes for two, (€[\d.]+)/g, () => price("couples_massage")],
    ["the Garden double as a gift", /Garden double with breakfast, from Sunday to Thursday, (€[\d.]+)/g, () => price("garden_double")],
  ])("%s", (_what, said, amount) => {
    const found = documents.flatMap(({ body, id }) => [...body.replaceAll("\n", " ").matchAll(said)].map((match) => `${id} ${match[1]!.replace(/\.$/, "")}`));
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one.split(" ")[1], one).toBe(amount());
  });

  it("redress for staff", () => {
    const said = section("staff/complaints-redress", "What may be offered");
    for (const { severity, upTo } of desk.redress) expect(said.split("\n").find((line) => line.startsWith(`- ${severity}:`))).toContain(euros(upTo));
  });
});

describe("the rules in the documents are those of the desk", () => {
  const step = (id: string) => desk.terms.find((one) => one.id === id)!.steps;

  it("cancellation", () => {
    const said = textOf("guest/cancellation");
    expect(step("flexible")[0]).toEqual({ until: { daysBefore: 1, at: "18:00" }, fee: 0 });
    expect(said).toContain("until 18:00 on the day before arrival. After that, and if you do not come, the first night is charged");
    expect(step("treatment")).toEqual([{ until: { minutesBefore: 240 }, fee: 0 }, { fee: { percent: 50, of: "total" } }]);
    expect(said).toContain("Treatments are free to cancel until four hours before, and after that half the price");
    expect(step("class")[0]).toEqual({ until: { minutesBefore: 60 }, fee: 0 });
    expect(said).toContain("class is free to cancel until one hour before");
    expect(step("meeting")[0]).toEqual({ until: { daysBefore: 2, at: "12:00" }, fee: 0 });
    expect(said).toContain("Free to cancel until 12:00 two days before");
    expect(step("ride")[0]).toEqual({ until: { minutesBefore: 60 }, fee: 0 });
    expect(step("table")).toEqual([{ fee: 0 }]);
    expect(desk.grace).toEqual({ minutes: 30, notWithinMinutes: 24 * 60 });
    expect(said).toContain("Within 30 minutes after you confirmed");
  });

  it("notice, parties and places", () => {
    const offering = (id: string) => desk.offerings.find((one) => one.id === id)!;
    expect(offering("airport_taxi")).toMatchObject({ notice: 90, party: { max: 4 } });
    expect(textOf("guest/taxi")).toContain("at least 90 minutes before");
    expect(offering("airport_minibus")).toMatchObject({ notice: 720, party: { max: 8 }, selling: "on_request" });
    expect(textOf("guest/taxi")).toContain("twelve hours' notice and is confirmed by a colleague");
    expect(offering("dinner_table").party.max).toBe(12);
    expect(offering("gym_class").party.max).toBe(6);
    expect(desk.resources.find(({ type }) => type === "class")?.places).toBe(8);
    expect(offering("meeting_hour").party.max).toBe(14);
    expect(offering("standard_double")).toMatchObject({ arrival: "15:00", departure: "11:00", party: { max: 2 } });
    expect(textOf("guest/arrival-departure")).toContain("from 15:00 on the day of arrival and are yours until 11:00");
    expect(desk.levies[0]).toMatchObject({ exemptUnder: 18, included: false });
    expect(desk.privacy.keptDays).toBe(365);
    expect(textOf("guest/privacy")).toContain("Conversations are kept for 365 days");
  });

  it("rooms are what they are said to be", () => {
    const said = textOf("guest/rooms");
    const having = (type: string, feature: string) => desk.resources.filter((one) => one.type === type && one.features.includes(feature)).length;
    expect([having("standard_double", "lake_view"), having("standard_double", "balcony"), having("standard_double", "bath"), having("standard_double", "accessible")]).toEqual([3, 3, 1, 1]);
    expect(said).toContain("Three look over the lake and three have a balcony");
    expect([having("garden_double", "twin"), having("garden_double", "accessible"), having("garden_double", "bath"), having("garden_double", "connecting")]).toEqual([3, 1, 1, 2]);
    expect([having("family_room", "lake_view"), having("family_room", "bath"), having("family_room", "balcony"), having("family_room", "connecting")]).toEqual([2, 2, 1, 4]);
    expect([having("garden_double", "pets"), having("standard_double", "pets"), having("family_room", "pets"), having("suite", "pets")]).toEqual([3, 2, 1, 0]);
    expect(desk.resources.filter(({ type, features }) => type === "table" && features.includes("window"))).toHaveLength(6);
    for (const { id, features, connectsWith } of desk.resources) expect(features.includes("connecting"), id).toBe(connectsWith.length > 0);
  });

  it("no telephone number stands anywhere that the desk does not have", () => {
    const known = [desk.onCall!.phone, desk.sites[0]!.phone!];
    for (const { id, body } of documents) for (const number of body.match(/\b06 \d[\d ]+\d/g) ?? []) expect(known, `${id}: ${number}`).toContain(number);
    expect(textOf("guest/safety")).toContain(`call ${desk.emergency.number}`);
    expect(textOf("guest/safety")).toContain(inWords(desk.emergency.meetingPoint!, "en"));
    expect(textOf("guest/getting-here")).toContain(`${desk.sites[0]!.address.street}, ${desk.sites[0]!.address.postcode} ${desk.sites[0]!.address.city}`);
  });

  it("only people who may be named are named to guests", () => {
    const named = new Set(desk.people.map(({ name }) => name));
    for (const name of ["Judit", "Marci", "Eszter", "Bence"]) expect(named).toContain(name);
    expect(documents.filter(({ audience }) => audience === "guest").map(({ body }) => body).join(" ")).not.toMatch(/\b(Mr|Mrs|Ms|Dr) [A-Z]/);
  });
});
