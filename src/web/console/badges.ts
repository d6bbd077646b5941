import { signal } from "@preact/signals";

/** Numbers shown beside a page's name in the bar, by the page's id. */
export const badges = signal<Record<string, number>>({});

/** Sets the number of a page; nought takes it away. */
export function badge(page: string, count: number): void {
  if ((badges.peek()[page] ?? 0) !== count) badges.value = { ...badges.peek(), [page]: count };
}
