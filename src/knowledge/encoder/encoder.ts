import { piecesOf } from "./pieces.ts";
import { inColumns, openMemory, productIn } from "./product.ts";
import { readVocabulary, readWeights, weightBytes, type Dense, type Layer, type Norm } from "./weights.ts";

/** More pieces than this the model does not read of a text. */
const most = 128;
const heads = 4;
/** The width of the stream between the layers, of a vector, and of the widest row. */
const [width, widest] = [512, 1536];
const scratchBytes = 4_000_000;

/** Turns one text into its vector of 512 numbers, one long. */
export type Encode = (text: string) => Float32Array;

/**
 * The universal sentence encoder, lite (https://arxiv.org/abs/1803.11175), a transformer of two layers: embeddings and a timing signal,
 * in each layer attention of four heads and a wide network, each added to what came in, then the mean of all pieces through one last layer.
 * It gives the vectors of the library that its weights were made for, in a fifth of the time and the memory.
 */
export function openEncoder(): Encode {
  const memory = openMemory(weightBytes + scratchBytes);
  let taken = 1024;
  const room = (numbers: number) => { const at = taken; taken += Math.ceil(numbers / 16) * 64; return at; };
  const weights = readWeights(memory, room);
  const piecesIn = piecesOf(readVocabulary());
  const product = productIn(memory);
  const buffer = (rows: number, columns: number) => { const at = room(rows * columns); return { at, numbers: new Float32Array(memory.buffer, at, rows * columns) }; };
  const [stream, normal, joined, added] = [buffer(most, width), buffer(most, width), buffer(most, width), buffer(most, width)];
  const [wide, shares, keys, values, none] = [buffer(most, widest), buffer(most, most), buffer(most, most), buffer(most, most), buffer(1, widest)];
  type Rows = typeof stream;
  const numbersAt = (at: number, many: number) => new Float32Array(memory.buffer, at, many);
  const table = numbersAt(weights.pieces, 8002 * 256);
  const scales = numbersAt(weights.scales, most);

  const through = (into: Rows, from: Rows, rows: number, { at, bias, k, n }: Dense) => { product(into.at, n, from.at, k, at, bias, rows, k, n); };

  const normalise = (into: Rows, from: Rows, rows: number, columns: number, { scale, bias }: Norm) => {
    const [by, plus] = [numbersAt(scale, columns), numbersAt(bias, columns)];
    for (let row = 0, at = 0; row < rows; row += 1, at += columns) {
      let [sum, squares] = [0, 0];
      for (let c = 0; c < columns; c += 1) sum += from.numbers[at + c]!;
      const mean = sum / columns;
      for (let c = 0; c < columns; c += 1) squares += (from.numbers[at + c]! - mean) ** 2;
      const spread = 1 / Math.sqrt(squares / columns + 1e-6);
      for (let c = 0; c < columns; c += 1) into.numbers[at + c] = (from.numbers[at + c]! - mean) * spread * by[c]! + plus[c]!;
    }
  };

  /** Rows of what every piece asks, offers and tells become rows of what it heard from the others, head by head. */
  const attend = (rows: number, columns: number) => {
    const [deep, scale] = [columns / heads, 1 / Math.sqrt(columns / heads)];
    const [eights, fours] = [Math.ceil(rows / 8) * 8, Math.ceil(rows / 4) * 4];
    for (let head = 0; head < heads; head += 1) {
      const first = head * deep;
      keys.numbers.fill(0, 0, eights * deep);
      for (let row = 0; row < rows; row += 1) {
        const [from, to] = [row * 3 * columns + columns + first, (row >> 3) * deep * 8 + (row & 7)];
        for (let c = 0; c < deep; c += 1) keys.numbers[to + c * 8] = wide.numbers[from + c]!;
      }
      product(shares.at, most, wide.at + 4 * first, 3 * columns, keys.at, none.at, rows, deep, eights);
      for (let row = 0; row < rows; row += 1) share(shares.numbers.subarray(row * most, row * most + fours), rows, scale);
      wide.numbers.fill(0, rows * 3 * columns, fours * 3 * columns);
      inColumns(values.numbers, wide.numbers.subarray(2 * columns + first), fours, deep, 3 * columns);
      product(joined.at + 4 * first, columns, shares.at, most, values.at, none.at, rows, fours, deep);
    }
  };

  const pass = (rows: number, layer: Layer) => {
    normalise(normal, stream, rows, layer.width, layer.before);
    through(wide, normal, rows, layer.heads);
    attend(rows, layer.width);
    through(normal, joined, rows, layer.joined);
    if (layer.widened) { through(added, stream, rows, layer.widened); stream.numbers.set(added.numbers.subarray(0, rows * width)); }
    for (let at = 0; at < rows * width; at += 1) stream.numbers[at]! += normal.numbers[at]!;
    normalise(normal, stream, rows, width, layer.between);
    through(wide, normal, rows, layer.wide);
    for (let at = 0; at < rows * layer.wide.n; at += 1) if (wide.numbers[at]! < 0) wide.numbers[at] = 0;
    through(normal, wide, rows, layer.narrow);
    for (let at = 0; at < rows * width; at += 1) stream.numbers[at]! += normal.numbers[at]!;
  };

  return (text) => {
    const pieces = piecesIn(text).slice(0, most);
    const columns = weights.layers[0]!.width;
    pieces.forEach((piece, place) => {
      for (let c = 0; c < columns; c += 1) {
        const angle = place * scales[c % most]!;
        stream.numbers[place * columns + c] = 2 * table[piece * columns + c]! + (c < most ? Math.sin(angle) : Math.cos(angle));
      }
    });
    for (const layer of weights.layers) pass(pieces.length, layer);
    for (let c = 0; c < width; c += 1) {
      let sum = 0;
      for (let row = 0; row < pieces.length; row += 1) sum += stream.numbers[row * width + c]!;
      normal.numbers[c] = sum / Math.max(1, pieces.length);
    }
    through(added, normal, 1, weights.last);
    const vector = Float32Array.from(added.numbers.subarray(0, width), Math.tanh);
    const length = Math.hypot(...vector);
    return vector.map((number) => number / length);
  };
}

/** Scores become shares that are one together; beyond `many` there is nothing to hear. */
function share(scores: Float32Array, many: number, scale: number): void {
  let highest = -Infinity;
  for (let n = 0; n < many; n += 1) highest = Math.max(highest, scores[n]!);
  let sum = 0;
  for (let n = 0; n < many; n += 1) sum += scores[n] = Math.exp((scores[n]! - highest) * scale);
  for (let n = 0; n < many; n += 1) scores[n]! /= sum;
  scores.fill(0, many);
}
