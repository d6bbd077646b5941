const paths = {
  queue: "M4 6h16M4 12h16M4 18h9",
  mine: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8c1-4 4-6 8-6s7 2 8 6",
  all: "M4 5h11v8H8l-4 3V5Zm14 4h2v11l-4-3H9v-2",
  cases: "M12 3l9 16H3L12 3Zm0 6v4m0 3v.5",
  board: "M4 5h16v15H4V5Zm0 5h16M9 5v15m6-15v15",
  guests: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c.6-3.4 3-5 6-5s5.400 1.600 6 5M16 5a3.500 3.500 0 0 1 0 6.500M17 15c2.200.4 3.600 2 4 5",
  desk: "M3 17h18M5 17a7 7 0 0 1 14 0M12 10V7m-2 0h4",
  admin: "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0-12v3m0 12v3M3 12h3m12 0h3M5.600 5.600l2.100 2.100m8.600 8.600 2.100 2.100m0-12.800-2.100 2.100m-8.600 8.600-2.100 2.100",
  me: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8c1-4 4-6 8-6s7 2 8 6",
  staff: "M4 4h16v16H4V4Zm8 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Zm-5 5c.7-2.300 2.500-3.500 5-3.500s4.300 1.200 5 3.500",
  macros: "M5 4h14v16H5V4Zm3 4h8m-8 4h8m-8 4h5",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 5 5",
  keys: "M3 7h18v10H3V7Zm3 3h.5m3 0h.5m3 0h.5m3 0h.5M8 14h8",
  sliders: "M4 7h9m5 0h2M4 17h2m5 0h9M15.500 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Zm-7 10a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z",
  marks: "M4 5h16v11H9l-5 4V5Zm5.500 3 5 5m0-5-5 5",
  back: "M15 5l-7 7 7 7",
  more: "M6 12h.5m5.500 0h.5m5.500 0h.5",
  alarm: "M12 4a6 6 0 0 1 6 6v5l2 3H4l2-3v-5a6 6 0 0 1 6-6Zm-2 16h4",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof paths;

/** A small drawing beside words that say the same. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="drawing" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={paths[name]} /></svg>
);
