import { expect, test } from "vitest";
import { readEmail, readPhone } from "#understanding/contacts.ts";
import { readReference } from "#understanding/references.ts";

test.each([["write to Anna.Kovacs@example.com", "anna.kovacs@example.com"], ["anna dot kovacs at example dot com thanks", "anna.kovacs@example.com"], ["ana arroba correo punto es", "ana@correo.es"], ["see you at ten", undefined]])("%j has the e-mail %s", (text, email) => {
  expect(readEmail(text)).toBe(email);
});

test.each([["+36 30 123 4567", "HU", "+36301234567"], ["06 30 123 4567", "HU", "+36301234567"], ["0722 123 456", "RO", "+40722123456"], ["Ana Ruiz, 600 123 456", undefined, "600123456"], ["612 345 678", "ES", "+34612345678"], ["room 204 on 2026-12-04", "HU", undefined]])("%j read in %s is the telephone %s", (text, country, phone) => {
  expect(readPhone(text, country)).toBe(phone);
});

test.each([["c-4821", "C-4821"], ["my case is C 4821", "C-4821"], ["I want a room for 3 nights", undefined], ["a table for 4 at 8pm", undefined],
  ["could we stay until the 3rd?", undefined], ["May 4th, party of 12, 1 pm", undefined], ["kids (ages 4, 7 and 11)", undefined], ["make it Wednesday at 6:45pm", undefined], ["dec 24-26, 2 rooms", undefined], ["de 20 a las 22 h", undefined],
  ["my booking is LT-9017Q", "LT9017Q"], ["reserva BK20931", "BK20931"], ["ticket from 10AM", undefined]])("%j has the reference %s", (text, reference) => {
  expect(readReference(text)).toBe(reference);
});
