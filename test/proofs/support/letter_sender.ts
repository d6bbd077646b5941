import { randomUUID } from "node:crypto";
import { lettersCarrier } from "#channels/letters/carrier.ts";
import { openAnnouncements } from "#conversations/announcements.ts";
import { carryOut } from "#conversations/carrying.ts";
import { freeDeliveries } from "#conversations/deliveries.ts";
import type { House } from "#conversations/house.ts";
import { orderLetter } from "#conversations/letters.ts";
import { openPhrases } from "#operations/phrases.ts";
import { openEmbedded, openPostgres } from "#records/database.ts";
import { migrate, schemaOf } from "#records/migrate.ts";
import { desk } from "../../support/hotel.ts";

/** A process that only sends letters: orders so many the first time, and hands over what is due until it is killed. Its clock runs fast. */
const { LETTERS, SMTP, FOLDER, BEGUN, ID = "hotel", DATABASE_URL: url } = process.env;
const db = url ? openPostgres(url, schemaOf(ID)) : await openEmbedded(FOLDER);
await migrate(db, ID);
const clock = { now: () => new Date(Date.parse("2026-12-01T08:00:00Z") + (Date.now() - Number(BEGUN)) * 3_000) };
const house: House = { db, clock, phrases: openPhrases("prompts"), desk: async () => desk, arrivals: [], mail: { links: false } };
await db.transaction(async (tx) => {
  await tx.query("select pg_advisory_xact_lock(1)");
  if ((await tx.query("select 1 from deliveries limit 1")).length > 0) return;
  for (let n = 0; n < Number(LETTERS); n += 20) {
    const talk = randomUUID();
    await tx.query("insert into conversations (id, channel, token_hash, language, created_at) values ($1, 'web', 'x', 'en', $2)", [talk, clock.now()]);
    for (let i = n; i < Math.min(n + 20, Number(LETTERS)); i++) {
      const [guest, contact, errand] = [randomUUID(), randomUUID(), randomUUID()];
      await tx.query("insert into guests (id, name, created_at) values ($1, $2, $3)", [guest, `Guest ${i}`, clock.now()]);
      await tx.query("insert into contacts (id, guest_id, kind, value) values ($1, $2, 'email', $3)", [contact, guest, `guest.${i}@example.com`]);
      await tx.query("insert into errands (id, conversation_id, kind, contact, made_at) values ($1, $2, 'call_back', '+36 1 555 0140', $3)", [errand, talk, clock.now()]);
      await orderLetter(tx, house, "call_back", { errand, contact }, clock.now(), { conversation: talk });
    }
  }
});
if (!url) await freeDeliveries(db);
const announcements = await openAnnouncements(db, ID);
const sending = carryOut(house, announcements, [lettersCarrier(house, { smtpUrl: SMTP!, from: "desk@hotel-vidra.example", patience: { connect: 500, answer: 500 } })], { leaseSeconds: 1, onFault: (fault) => process.stderr.write(`${String(fault)}\n`) });
process.stdout.write("sending\n");
for (;;) {
  await new Promise((soon) => setTimeout(soon, 50));
  // Its clock runs fast, so it is told to look more often than every two seconds.
  const [left] = await db.query<{ left: number }>("select count(*)::int as left, pg_notify(current_schema()::text, 'o') from deliveries where state in ('waiting', 'sending')");
  if (left!.left > 0) continue;
  await sending.stop();
  const all = await db.query("select message_id as id, state, in_doubt as doubt, attempts, number, conversation_id as talk from deliveries order by number");
  process.stdout.write(`done ${JSON.stringify(all)}\n`, () => process.exit(0));
  break;
}
