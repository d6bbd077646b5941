import { expect, test } from "vitest";
import { maskSecrets } from "#understanding/secrets.ts";

test.each([
  ["4111 1111 1111 1111 cvv 123", ["card", "cvv"]], ["my pin is 1234", ["pin"]], ["IBAN ES91 2100 0418 4502 0005 1332 thanks", ["iban"]], ["mi DNI es 12345678Z", ["identity"]],
  ["my password is Hunter22!", ["password"]], ["a jelszavam: titok99", ["password"]], ["my ssn is 123-45-6789", ["identity"]], ["parola mea este abc12345", ["password"]], ["el código de verificación es 445566", ["code"]],
])("in %j the secret is masked", (text, kinds) => {
  const masked = maskSecrets(text);
  expect(masked.found).toEqual(kinds);
  expect(masked.text).not.toMatch(/4111|1234|2100|Hunter|titok|6789|abc1|4455/);
});

test.each(["+36 30 123 4567", "0722 123 456", "K7MX-4A2", "C-4821", "password reset please", "two rooms from 4 to 6 December", "1234567890123456 is not a card"])("%j holds no secret", (text) => {
  expect(maskSecrets(text)).toEqual({ text, found: [] });
});

test.each<[string, string]>([
  ["the code I was sent is 482 119", "code"], ["I got a text with the code 771204", "code"], ["me han mandado el código 559102", "code"], ["el código que me ha llegado es 330912", "code"], ["az SMS-ben kapott kód: 118822", "code"], ["codul trimis pe telefon este 902211", "code"],
  ["pass for the printer: Blue-River9", "password"], ["contraseña: Otoño_44", "password"], ["a jelszó az intranethez: Alma2020", "password"], ["parola de la wifi: Brad!2024", "password"],
  ["PIN kódom 2211", "pin"], ["my PIN code is 9087", "pin"], ["el pin es 5512", "pin"], ["CNP 2850713400028", "identity"], ["mi DNI es 87654321 A", "identity"], ["TAJ számom 111 222 333", "identity"], ["my card number is 4111 1111 1111 1112", "card"], ["IBAN RO12 BBBB 2222 3333 4444 5555", "iban"],
])("%j is masked as introduced, checked or not (%s)", (text, kind) => {
  expect(maskSecrets(text).found).toContain(kind);
});

test.each([
  "my phone is +40 722 123 456", "the price is 1,240.50 for 3 nights", "the booking code is K7MX-4A2", "el código de reserva es 48213", "a foglalási kód 48213", "codul rezervării este K7-3321", "door code 4 digits?", "what is the wifi password?", "I forgot my password", "my password does not work: help", "olvidé la contraseña", "elfelejtettem a jelszavam", "am uitat parola",
  "can I pay with card 2 times", "my card was swallowed", "my invoice 20260012345 is wrong", "the ZIP code is 1051", "postal code 28013 Madrid", "room 412, 3 nights, 2 adults", "tel 612 345 678", "arrive at 18:30 on 04/12/2026", "I got your mail, booking 48213",
])("%j is no secret", (text) => {
  expect(maskSecrets(text)).toEqual({ text, found: [] });
});
