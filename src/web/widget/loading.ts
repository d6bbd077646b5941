/** What can be loaded later, with its files and their hashes; the bundler fills it in. */
declare const PARTS: Record<string, [file: string, integrity: string][]>;

/** A page may allow only script addresses that a named policy has let through. */
const policy = (() => {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } };
  try { return trustedTypes?.createPolicy("frontdesk", { createScriptURL: (url: string) => url }); } catch { return undefined; }
})();

/** How long a file may take before whoever waits is told, in milliseconds. */
const patience = 20_000;

/**
 * Loads a part of the window from the desk's server. Each file is checked against its hash before it runs: a script element can say
 * so where `import()` cannot, and what it has loaded is what `import()` then finds. Throws where a file does not come or is not the one.
 */
export async function loadPart<T>(origin: string, part: string, nonce: string | undefined): Promise<T> {
  const files = PARTS[part] ?? [];
  await Promise.all(files.map(([file, integrity]) => fetchScript(`${origin}/web/${file}`, integrity, nonce)));
  return import(`${origin}/web/${files.at(-1)?.[0]}`) as Promise<T>;
}

function fetchScript(url: string, integrity: string, nonce: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const late = setTimeout(() => reject(new Error("too slow")), patience);
    Object.assign(script, { type: "module", src: policy?.createScriptURL(url) ?? url, integrity, crossOrigin: "anonymous" });
    if (nonce) script.nonce = nonce;
    const over = (then: () => void) => () => { clearTimeout(late); script.remove(); then(); };
    script.onload = over(resolve);
    script.onerror = over(() => reject(new Error("not loaded")));
    document.head.append(script);
  });
}
