import { lookAnyway, type Announcements } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { orderNews, withNews, type Live } from "#conversations/outgoing.ts";

/** So many conversations are remembered to be held elsewhere. */
const most = 20_000;

/** Reads the log of every conversation that is held in a chat, when it is announced and every two seconds anyway, and orders what is to be told. */
export function readNews(house: House, announcements: Announcements, { live, fault }: { live(news: Live): void; fault(fault: unknown): void }): { stop(): Promise<void> } {
  const heard = new Set<string>();
  const elsewhere = new Set<string>();
  let reading: Promise<void> | undefined;
  let lookAll = true;
  let stopped = false;

  const read = async () => {
    while (!stopped && (heard.size > 0 || lookAll)) {
      const among = [...heard];
      const all = lookAll;
      heard.clear();
      lookAll = false;
      const grown = all ? await withNews(house.db) : among;
      for (const news of await orderNews(house.db, grown, house.clock.now())) live(news);
      if (!all) await remember(among);
    }
  };
  /** Those that are no chats are not asked about again. */
  const remember = async (among: string[]) => {
    const fresh = among.filter((id) => !known.has(id));
    if (fresh.length === 0) return;
    const chats = new Set((await house.db.query<{ id: string }>("select conversation_id as id from chats where conversation_id = any($1)", [fresh])).map(({ id }) => id));
    if (elsewhere.size > most) elsewhere.clear();
    if (known.size > most) known.clear();
    for (const id of fresh) (chats.has(id) ? known : elsewhere).add(id);
  };
  const known = new Set<string>();
  const look = () => {
    if (stopped) return;
    reading ??= read().catch(fault).finally(() => { reading = undefined; if (!stopped && (heard.size > 0 || lookAll)) look(); });
  };
  const unsubscribe = announcements.subscribeToAll((topic) => {
    if (topic === "*") lookAll = true;
    else if (topic.startsWith("c:") && !elsewhere.has(topic.slice(2))) heard.add(topic.slice(2));
    else return;
    look();
  });
  const anyway = setInterval(() => { lookAll = true; look(); }, lookAnyway);
  look();
  return {
    async stop() {
      stopped = true;
      clearInterval(anyway);
      unsubscribe();
      await reading;
    },
  };
}
