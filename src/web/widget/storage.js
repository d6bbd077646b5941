/** The key to the conversation stays in this browser until the guest ends it. Without storage it lasts as long as the page. */
const key = `frontdesk ${document.documentElement.dataset.desk ?? "desk"}`;

/** Keeps a conversation's key, or forgets it. @param {import("./line.js").Talk | undefined} talk */
export function keepTalk(talk) {
  try {
    if (talk) localStorage.setItem(key, JSON.stringify(talk));
    else localStorage.removeItem(key);
  } catch { /* private windows may have no storage */ }
}

/** The conversation of before, if there is one. @returns {import("./line.js").Talk | undefined} */
export function keptTalk() {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
  } catch { return undefined; }
}
