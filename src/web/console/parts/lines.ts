import { useEffect, useRef, useState } from "preact/hooks";
import { ask, Refusal } from "#web/console/api.ts";
import { announced } from "#web/console/live.ts";
import type { Counts, Line, Lines } from "./types.ts";

/** So many lines are asked for at once. */
const page = 100;
/** A list that changes all the time is read anew so often, in milliseconds. */
const pause = 400;

/** A long list of conversations, of which only the pages that are looked at are read, and read anew when announced. */
export interface LongList { total: number; counts: Counts | undefined; at(index: number): Line | undefined; show(first: number, last: number): void; fault: string; read: boolean }

/** Opens a list. */
export function useLines(list: string): LongList {
  const [, redraw] = useState(0);
  const kept = useRef({ list, pages: new Map<number, { lines: Line[]; heard: number }>(), total: 0, counts: undefined as Counts | undefined, fault: "", read: false, shown: [0, 0] as [number, number], running: false, again: false });
  const state = kept.current;
  if (state.list !== list) Object.assign(state, { list, pages: new Map(), total: 0, fault: "", read: false, shown: [0, 0] });
  const heard = announced.queue.value + announced.conversations.value + announced.presence.value;
  const latest = useRef(heard);
  latest.current = heard;

  const load = async () => {
    if (state.running) { state.again = true; return; }
    state.running = true;
    try {
      do {
        state.again = false;
        const mine = state.list;
        const wanted = latest.current;
        for (let n = Math.floor(state.shown[0] / page); n <= Math.floor(state.shown[1] / page); n += 1) {
          if (state.pages.get(n)?.heard === wanted) continue;
          const read = await ask<Lines>(`/api/conversations?list=${mine}&skip=${n * page}&count=${page}`);
          if (state.list !== mine) break;
          state.pages.set(n, { lines: read.conversations, heard: wanted });
          Object.assign(state, { total: read.total, counts: read.counts, fault: "", read: true });
        }
        redraw((count) => count + 1);
        if (state.again) await new Promise((resolve) => { setTimeout(resolve, pause); });
      } while (state.again);
    } catch (fault) {
      state.fault = fault instanceof Refusal ? fault.message : "";
      redraw((count) => count + 1);
    } finally {
      state.running = false;
    }
  };
  useEffect(() => { void load(); }, [list, heard]);
  return {
    get total() { return state.total; }, get counts() { return state.counts; }, get fault() { return state.fault; }, get read() { return state.read; },
    at: (index) => state.pages.get(Math.floor(index / page))?.lines[index % page],
    show(first, last) {
      if (first === state.shown[0] && last === state.shown[1]) return;
      state.shown = [first, last];
      const missing = [first, last].some((index) => state.pages.get(Math.floor(index / page))?.heard !== latest.current);
      if (missing) void load();
    },
  };
}
