/** Something the desk needs; `look` throws, or answers with what is wrong, where it does not work. */
export interface Check { name: string; look: () => Promise<string | undefined | void>; /** Milliseconds it may take. */ within?: number }

/** How a check went. `saw` is for the log and the doctor, never for a guest. */
export interface Finding { name: string; ok: boolean; milliseconds: number; saw?: string }

/** Looks at everything at once; a check that takes too long (two seconds, if it does not say) is one that fails. */
export const lookAt = (checks: readonly Check[]): Promise<Finding[]> => Promise.all(checks.map(async ({ name, look, within = 2000 }) => {
  const begun = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => { timer = setTimeout(() => resolve(`no answer within ${within} ms`), within); });
  const saw = await Promise.race([
    // Inside a promise of its own, so that a check that throws at once is a finding too.
    (async () => look())().then((found) => found ?? undefined, (error: unknown) => (error instanceof Error ? error.message : String(error)) || "failed"),
    late,
  ]);
  clearTimeout(timer);
  return { name, ok: saw === undefined, milliseconds: Math.round(performance.now() - begun), ...(saw === undefined ? {} : { saw }) };
}));
