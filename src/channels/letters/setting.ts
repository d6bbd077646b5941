import type { Carrier } from "#conversations/carrying.ts";
import type { House } from "#conversations/house.ts";
import type { Config } from "#operations/config.ts";
import type { Desk } from "#rules/desk.ts";
import { lettersCarrier, replyAddress } from "./carrier.ts";

/** Who carries letters, where a mail server is set. A desk whose letters nobody could answer is told so at its start, not with the first letter. */
export function lettersOf({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: Config, house: House, desk: Desk): Carrier[] {
  if (!SMTP_URL || !MAIL_FROM) return [];
  replyAddress(desk);
  return [lettersCarrier(house, { smtpUrl: SMTP_URL, from: MAIL_FROM, ...(PUBLIC_URL ? { publicUrl: PUBLIC_URL } : {}) })];
}
