import type { Offer } from "#channels/teams/cards.ts";

const stay: Offer = {
  id: "3aad1e54-14e3-4585-a453-b2c4bf352dff", summary: "Standard double, Friday 4 to Sunday 6 December, 2 adults", state: "open", held: true, expiresAt: "2026-12-01T08:10:00.000Z", price: { amount: 19600, currency: "EUR" }, terms: "free until Thursday 3 December, 18:00; then €98",
  lines: [{ label: "Room", value: "Standard double" }, { label: "Date", value: "Friday 4 to Sunday 6 December (2 nights)" }, { label: "Guests", value: "2 adults" }, { label: "Rate", value: "Flexible, with breakfast" }, { label: "Standard double, night", value: "2 × €98 = €196" }, { label: "Total", value: "€196" }, { label: "Not included", value: "Tourist levy: €6" }],
};

/** Offers in every state: open, held and not, with many lines and odd words, and spent in each way. */
export const offers: Offer[] = [
  stay, { ...stay, held: false }, ...["confirmed", "declined", "replaced", "withdrawn", "expired"].map((state) => ({ ...stay, state })),
  { ...stay, summary: "2 × Family room with a *very* long name_of_it [and more]", lines: Array.from({ length: 40 }, (_, n) => ({ label: `Line ${n + 1}`, value: n % 2 ? "allergic to nuts, peanuts and sesame; arrives at 23:00 with a dog" : "€12" })) },
  { ...stay, lines: [], price: { amount: 4500, currency: "EUR" } },
];

/** A page on which the library draws a card: `draw(card)`. */
export const cardPage = (language: string): string => `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Card</title>
<style>body{margin:12px;font:14px "Segoe UI",system-ui,sans-serif;color:#242424;background:#f5f5f5}#card{background:#fff;border:1px solid #d1d1d1;border-radius:8px;max-width:390px}
.ac-pushButton{border:1px solid #d1d1d1;border-radius:4px;background:#fff;padding:6px 12px;margin:2px;font:600 14px "Segoe UI",system-ui,sans-serif}.ac-pushButton.style-positive{background:#4f52b2;color:#fff}</style></head>
<body><main id="card"></main><script>
globalThis.draw = (json) => {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig({ fontFamily: "Segoe UI, system-ui, sans-serif", actions: { actionsOrientation: "horizontal", maxActions: 6 } });
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = text.replace(/\\\\([\\\\*_\`~[\\]])/g, "$1").replace(/</g, "&lt;"); result.didProcess = true; };
  card.parse(json);
  const there = document.getElementById("card");
  there.replaceChildren(card.render());
};
</script></body></html>`;
