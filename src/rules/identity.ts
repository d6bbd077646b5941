/** How somebody is known: to nobody, by this chapter of the conversation (their own doings in it), by reference and surname, or proved. */
export type KnownBy = "nobody" | "chapter" | "reference" | "code" | "signed" | "teams" | "person";

/** What somebody may want; all but `ask` and `book` concern a booking there is. */
export type Action = "ask" | "book" | "see" | "add_wish" | "change" | "cancel" | "invoice" | "change_contact" | "refund";

/** What would let somebody do it, in the order in which it is offered. */
export type Way = "reference" | "code" | "signed" | "old_contact_code" | "person";

/** Whether it may be done, how much of it, on which record, and what would open it. */
export interface May { allowed: boolean; only?: "day_and_time"; record?: true; ways: Way[] }

/** What the desk is like where it matters here: `discreet` shows day and time only; without mail it can send no code. */
export interface LadderOptions { discreet: boolean; canSendCode: boolean; canSign?: boolean }

const yes: May = { allowed: true, ways: [] };

/** The ladder of desk.md B7. A no says by which ways it would become a yes; a person is always one of them. */
export function may(action: Action, knownBy: KnownBy, { discreet, canSendCode, canSign = false }: LadderOptions): May {
  const no = (...ways: Way[]): May => ({
    allowed: false,
    ways: [...ways.filter((way) => (way === "code" || way === "old_contact_code" ? canSendCode : way !== "signed" || canSign)), "person"],
  });
  if (action === "ask" || action === "book") return yes;
  if (action === "change_contact" || action === "refund") {
    return knownBy === "person" ? { allowed: true, record: true, ways: [] } : no("old_contact_code");
  }
  const proved = knownBy === "code" || knownBy === "signed" || knownBy === "teams" || knownBy === "person" || knownBy === "chapter";
  if (proved) return yes;
  const seeing = action === "see" || action === "add_wish";
  if (knownBy === "reference" && seeing) return !discreet ? yes : action === "see" ? { allowed: true, only: "day_and_time", ways: ["code", "person"] } : yes;
  return seeing ? no("reference", "code", "signed") : no("code", "signed");
}

const rank: Record<KnownBy, number> = { nobody: 0, reference: 1, chapter: 2, code: 3, signed: 3, teams: 3, person: 4 };

/** The surer of two ways to be known; the first where they are alike. */
export const surer = (a: KnownBy, b: KnownBy): KnownBy => (rank[b] > rank[a] ? b : a);

const particles = new Set(["de", "del", "la", "las", "los", "da", "do", "dos", "di", "van", "von", "der", "den", "of", "the", "dr", "mr", "mrs", "ms", "el", "al", "y", "e", "i"]);
const unfolded: Record<string, string> = { ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i" };

/** The words of a name, accents and case aside, a double surname as its parts; ș and ş are the same. */
const wordsOf = (name: string): string[] =>
  name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[ßøłđæœı]/g, (letter) => unfolded[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !particles.has(word));

/**
 * Whether what was typed has one of the surnames on file, whatever the order, case and accents. Where the order of a name on
 * file is not known (`familyFirst` undefined), any word of it counts: the reference is what keeps strangers out.
 */
export function sameSurname(typed: string, onFile: readonly string[], familyFirst?: boolean): boolean {
  const said = new Set(wordsOf(typed));
  return onFile.some((name) => {
    const [family, given] = name.includes(",") ? name.split(",", 2) : [];
    if (family && given !== undefined) return wordsOf(family).some((word) => said.has(word));
    const words = wordsOf(name);
    const surnames = words.length < 2 || familyFirst === undefined ? words : familyFirst ? words.slice(0, -1) : words.slice(1);
    return surnames.some((word) => said.has(word));
  });
}

/** How often a reference or a code may be tried for one booking, and from one address, before only a person helps (in an hour). */
export const tries = { perBooking: 5, perAddress: 20 } as const;

/** Whether one more try may be made; counted per booking and per address, never per conversation. */
export const mayTry = (made: { forBooking: number; fromAddress: number }): boolean => made.forBooking < tries.perBooking && made.fromAddress < tries.perAddress;

/** Enough of a contact to be recognised by whom it belongs to, and no more: "z…n@example.com", "…321". */
export function covered(contact: string): string {
  const [name = "", domain] = contact.split("@");
  if (!domain) return `…${contact.slice(-3)}`;
  return `${name.slice(0, 1)}…${name.length > 2 ? name.slice(-1) : ""}@${domain}`;
}
