import { useEffect, useRef, useState } from "preact/hooks";
import { ask, Refusal } from "./api.ts";
import { announced, type Topic } from "./live.ts";

/** Something of the desk as it stood when last read. `again` reads it at once. */
export interface Reading<T> { value: T | undefined; fault: string | undefined; again(): void }

/** Reads from a path at once, whenever the path changes, and whenever one of the topics is announced; `undefined` reads nothing. */
export function useReading<T>(path: string | undefined, topics: readonly Topic[] = []): Reading<T> {
  const [state, setState] = useState<{ path: string | undefined; value: T | undefined; fault: string | undefined }>({ path, value: undefined, fault: undefined });
  const [wanted, setWanted] = useState(0);
  const inHand = useRef<AbortController | undefined>(undefined);
  const heard = topics.reduce((sum, topic) => sum + announced[topic].value, wanted);
  useEffect(() => {
    if (path === undefined) return undefined;
    inHand.current?.abort();
    const mine = inHand.current = new AbortController();
    ask<T>(path, { signal: mine.signal }).then(
      (value) => { if (!mine.signal.aborted) setState({ path, value, fault: undefined }); },
      (fault: unknown) => { if (!mine.signal.aborted) setState((before) => ({ path, value: fault instanceof Refusal || before.path !== path ? undefined : before.value, fault: fault instanceof Refusal ? fault.message : "" })); });
    return () => mine.abort();
  }, [path, heard]);
  const current = state.path === path;
  return { value: current ? state.value : undefined, fault: current ? state.fault : undefined, again: () => setWanted((n) => n + 1) };
}
