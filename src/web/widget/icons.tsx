/** Something drawn with lines, in the colour of the words beside it; nobody is told of it who does not see it. */
export const drawing = (name: string, line: string) =>
  <svg class={`icon i-${name}`} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d={line} /></svg>;

const lines = {
  close: "M6 6l12 12M18 6L6 18",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  send: "M5 12h13M12 5.5l6.5 6.5-6.5 6.5",
  person: "M12 12a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6zM4.8 20c.9-3.4 3.7-5.2 7.2-5.2s6.3 1.8 7.2 5.2",
};

/** What the window has from the beginning. */
export const Icon = ({ name }: { name: keyof typeof lines }) => drawing(name, lines[name]);

/** A person by the first letters of their name, the house by its first. */
export const initials = (name: string, most: number): string => name.split(/\s+/).filter(Boolean).slice(0, most).map((word) => [...word][0]?.toLocaleUpperCase() ?? "").join("");
