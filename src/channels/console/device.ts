const browsers: [RegExp, string][] = [[/Edg\//, "Edge"], [/OPR\//, "Opera"], [/Firefox\//, "Firefox"], [/Chrome\//, "Chrome"], [/Safari\//, "Safari"]];
const machines: [RegExp, string][] = [[/iPhone/, "iPhone"], [/iPad/, "iPad"], [/Android/, "Android"], [/Windows/, "Windows"], [/Mac OS X/, "macOS"], [/Linux/, "Linux"]];

/** The kind of browser and machine, as somebody looking through their own sessions knows them. The whole header is not kept. */
export function deviceOf(agent: string | undefined): string {
  const named = (kinds: [RegExp, string][]) => kinds.find(([sign]) => sign.test(agent ?? ""))?.[1];
  return [named(browsers), named(machines)].filter(Boolean).join(", ") || "?";
}
