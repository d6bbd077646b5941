import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { escape } from "#channels/website/html.ts";

const kept = ".cache/letters";
const widths = [360, 700];

/** Pictures of the letters that the tests have kept in `.cache/letters/`: a kind a sheet, a language a row; on a phone, on a screen, and as plain text beside. By day and in the dark. */
export async function pictureLetters(browser: Browser, folder: string): Promise<void> {
  const kinds = Map.groupBy(readdirSync(kept).filter((file) => file.endsWith(".html")).sort(), (file) => file.split(".")[0] ?? "");
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ viewport: { width: 1_760, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const [kind, files] of kinds) {
      const read = (file: string) => escape(readFileSync(`${kept}/${file}`, "utf8"));
      const rows = files.map((file) => `${widths.map((width) => `<iframe width="${width}" srcdoc="${read(file)}"></iframe>`).join("")}<pre>${read(file.replace(".html", ".txt"))}</pre>`);
      await page.setContent(`<!doctype html><meta name="color-scheme" content="light dark"><style>body{display:grid;grid-template-columns:repeat(3,max-content);gap:12px;margin:12px}iframe{border:1px solid #999}pre{margin:0;font-size:13px}</style>${rows.join("")}`);
      await page.evaluate("for (const frame of document.querySelectorAll('iframe')) frame.height = frame.contentDocument.documentElement.scrollHeight");
      await page.screenshot({ path: `${folder}/letter-${kind}-${colorScheme}.png`, fullPage: true });
    }
    await context.close();
  }
}
