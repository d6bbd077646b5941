import { mount } from "./launcher.ts";
import { optionsOf, type Frontdesk } from "./options.ts";

type Waiting = [command: keyof Frontdesk, ...given: unknown[]][];

/** Whatever goes wrong here stays here: the page that embeds the desk is not the desk's. */
function begin(): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const options = optionsOf(script);
  const start = () => {
    try {
      const page = globalThis as { Frontdesk?: Frontdesk | Waiting };
      const waiting = Array.isArray(page.Frontdesk) ? page.Frontdesk : [];
      const into = options.mode === "page" ? document.querySelector("#desk") ?? undefined : undefined;
      const desk = mount({ ...options, into });
      page.Frontdesk = desk;
      // What the page asked for before this script was there: Frontdesk = [["identify", jwt], …].
      for (const [command, ...given] of waiting) (desk[command] as (...given: unknown[]) => void)(...given);
    } catch (fault) {
      console.warn("Frontdesk could not start", fault);
    }
  };
  if (document.body) start();
  else document.addEventListener("DOMContentLoaded", start, { once: true });
}

begin();
