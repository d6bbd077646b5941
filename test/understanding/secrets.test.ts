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
