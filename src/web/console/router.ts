import { computed, signal } from "@preact/signals";

const here = signal(location.pathname);

/** The words of the address behind `/console`. */
export const place = computed(() => here.value.replace(/^\/console\/?/, "").split("/").filter(Boolean).map(decodeURIComponent));

/** Goes to a page of the console; `instead` leaves no way back to where one was. */
export function go(to: string, { instead = false }: { instead?: boolean } = {}): void {
  if (to === location.pathname + location.search) return;
  history[instead ? "replaceState" : "pushState"](null, "", to);
  here.value = location.pathname;
}

/** Follows the browser's own back and forward, and every link of the console without loading the page anew. */
export function followLinks(): void {
  addEventListener("popstate", () => { here.value = location.pathname; });
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest?.("a[href]");
    if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute("download") || link.origin !== location.origin || !/^\/console(?:\/|$)/.test(link.pathname) || link.hash) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}
