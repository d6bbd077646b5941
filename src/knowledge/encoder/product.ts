/**
 * Multiplies matrices of 32-bit floats in WebAssembly, four rows by eight columns at a time: the inner loop of the encoder.
 * The code is written here, byte by byte, because no tool that compiles it belongs to the house; the opcodes are those of
 * https://webassembly.github.io/spec/core/binary/instructions.html and of the relaxed-SIMD proposal.
 */
export interface Product {
  /**
   * C (m × n, `c`, rows `cStride` numbers apart) = A (m × k, `a`, rows `aStride` apart) · B + bias. All are byte offsets in the memory.
   * m is taken up to a multiple of 4; k must be one of 4, n of 8. B lies in columns of eight, as `inColumns` puts them; bias has n numbers.
   */
  (c: number, cStride: number, a: number, aStride: number, b: number, bias: number, m: number, k: number, n: number): void;
}

/** Memory of the WebAssembly kind: its buffer never moves here, for it never grows. */
export interface Memory { readonly buffer: ArrayBuffer }

/** What the house uses of WebAssembly; Node has it, and its types leave it to browsers. */
const assembly = (globalThis as unknown as { WebAssembly: {
  Memory: new (given: { initial: number }) => Memory; Module: new (code: Uint8Array) => object; validate(code: Uint8Array): boolean;
  Instance: new (module: object, imports: object) => { exports: { product: Product } };
} }).WebAssembly;

/** Memory of at least so many bytes. */
export const openMemory = (bytes: number): Memory => new assembly.Memory({ initial: Math.ceil(bytes / 65_536) });

const [i32, v128] = [0x7f, 0x7b];
const names = ["c", "cStride", "a", "aStride", "b", "bias", "m", "k", "n", "i", "a1", "a2", "a3", "to", "at", "a0", "s1", "s2", "s3", "end", "p"] as const;
const integers = 21;
const [b0, b1, sums] = [integers, integers + 1, integers + 2];
type Name = (typeof names)[number];

/** An unsigned number in LEB128. */
const leb = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)]);
const signed = (value: number): number[] => (value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]);
const get = (name: Name | number): number[] => [0x20, ...leb(typeof name === "number" ? name : names.indexOf(name))];
const set = (name: Name | number, ...value: number[]): number[] => [...value, 0x21, ...leb(typeof name === "number" ? name : names.indexOf(name))];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const add = (one: number[], other: number[]): number[] => [...one, ...other, 0x6a];
const times = (one: number[], other: number[]): number[] => [...one, ...other, 0x6c];
const raise = (name: Name, by: number[]): number[] => set(name, ...add(get(name), by));
/** Repeats `body` while one number is below another, at least once. */
const during = (body: number[], below: Name, bound: Name): number[] => [0x03, 0x40, ...body, ...get(below), ...get(bound), 0x49, 0x0d, 0, 0x0b];
const simd = (code: number): number[] => [0xfd, ...leb(code)];
const load = (from: Name, offset: number): number[] => [...get(from), ...simd(0x00), 2, ...leb(offset)];
const splat = (from: Name, offset: number): number[] => [...get(from), ...simd(0x09), 2, ...leb(offset)];
const store = (to: Name, offset: number, value: number): number[] => [...get(to), ...get(value), ...simd(0x0b), 2, ...leb(offset)];

/** a · b + c of four numbers each: in one step where the machine has it. */
const fused = (relaxed: boolean, a: number[], b: number[], c: number[]): number[] =>
  relaxed ? [...a, ...b, ...c, ...simd(0x105)] : [...a, ...b, ...simd(0xe6), ...c, ...simd(0xe4)];

function bodyOf(relaxed: boolean): number[] {
  const rows = ["a0", "s1", "s2", "s3"] as const;
  const sum = (row: number, half: number) => sums + 2 * row + half;
  const step = (n: number) => [
    ...set(b0, ...load("p", 32 * n)), ...set(b1, ...load("p", 32 * n + 16)),
    ...rows.flatMap((row, r) => {
      const value = sums + 8;
      return [...set(value, ...splat(row, 4 * n)), ...[b0, b1].flatMap((half, h) => set(sum(r, h), ...fused(relaxed, get(value), get(half), get(sum(r, h)))))];
    }),
  ];
  const along = [...[0, 1, 2, 3].flatMap(step), ...[...rows].flatMap((row) => raise(row, constant(16))), ...raise("p", constant(128))];
  const block = [
    ...set("a0", ...get("at")), ...set("s1", ...add(get("a0"), get("aStride"))), ...set("s2", ...add(get("s1"), get("aStride"))), ...set("s3", ...add(get("s2"), get("aStride"))),
    ...set("end", ...add(get("a0"), times(get("k"), constant(4)))), ...set("p", ...get("b")),
    ...rows.flatMap((_row, r) => [...set(sum(r, 0), ...load("bias", 0)), ...set(sum(r, 1), ...load("bias", 16))]),
    ...during(along, "a0", "end"),
    ...set("a1", ...get("to")),
    ...rows.flatMap((_row, r) => [...store("a1", 0, sum(r, 0)), ...store("a1", 16, sum(r, 1)), ...raise("a1", get("cStride"))]),
    ...set("to", ...get("a1")), ...raise("at", times(get("aStride"), constant(4))), ...raise("i", constant(4)),
  ];
  const columns = [
    ...set("i", ...constant(0)), ...set("at", ...get("a")), ...set("to", ...get("c")),
    ...during(block, "i", "m"),
    ...raise("b", times(get("k"), constant(32))), ...raise("bias", constant(32)), ...raise("c", constant(32)), ...raise("a2", constant(8)),
  ];
  return [
    ...set("cStride", ...times(get("cStride"), constant(4))), ...set("aStride", ...times(get("aStride"), constant(4))), ...set("a2", ...constant(0)),
    ...during(columns, "a2", "n"), 0x0b,
  ];
}

const list = (items: number[][]): number[] => [...leb(items.length), ...items.flat()];
const section = (id: number, content: number[]): number[] => [id, ...leb(content.length), ...content];
const text = (word: string): number[] => list([...word].map((letter) => [letter.charCodeAt(0)]));

function moduleOf(relaxed: boolean): Uint8Array {
  const locals = list([[...leb(integers - 9), i32], [...leb(11), v128]]);
  const body = [...locals, ...bodyOf(relaxed)];
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, list([[0x60, ...list(Array.from({ length: 9 }, () => [i32])), 0]])),
    ...section(2, list([[...text("house"), ...text("memory"), 2, 0, ...leb(1)]])),
    ...section(3, list([[0]])),
    ...section(7, list([[...text("product"), 0, 0]])),
    ...section(10, list([[...leb(body.length), ...body]])),
  ]);
}

/** Makes the product that works in this memory. */
export function productIn(memory: Memory): Product {
  const relaxed = moduleOf(true);
  const code = assembly.validate(relaxed) ? relaxed : moduleOf(false);
  return new assembly.Instance(new assembly.Module(code), { house: { memory } }).exports.product;
}

/** Puts a matrix (k × n, row after row, `stride` numbers apart) into columns of eight, as `Product` reads it: k times eight numbers, then the next eight columns. */
export function inColumns(into: Float32Array, from: Float32Array, k: number, n: number, stride = n): void {
  for (let column = 0, at = 0; column < n; column += 8) {
    for (let row = 0; row < k; row += 1, at += 8) into.set(from.subarray(row * stride + column, row * stride + column + 8), at);
  }
}
