import { crc32, deflateSync } from "node:zlib";

/** How much of a dot is covered, 0 to 1, at a place where the picture is 1 wide and high. */
type Shape = (x: number, y: number) => boolean;
/** Red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** A reception bell: knob, dome, base. */
const bell: Shape = (x, y) =>
  Math.hypot(x - 0.5, y - 0.27) < 0.045
  || (Math.hypot(x - 0.5, (y - 0.62) * 1.05) < 0.3 && y < 0.62)
  || (Math.abs(x - 0.5) < 0.36 && y > 0.66 && y < 0.73);
/** The bell within the part that Teams never cuts off (96 of 192). */
const smallBell: Shape = (x, y) => bell((x - 0.5) * 1.5 + 0.5, (y - 0.5) * 1.5 + 0.5);

/** The colour icon: 192 by 192, a white bell on a full square. */
export const colourIcon = (ground: Colour): Uint8Array => png(192, (covered) => [...ground.map((value) => Math.round(value + (255 - value) * covered)), 255], smallBell);
/** The outline icon: 32 by 32, white on nothing. */
export const outlineIcon = (): Uint8Array => png(32, (covered) => [255, 255, 255, Math.round(255 * covered)], bell);

/** Each dot is asked about at sixteen places, so that edges are smooth. */
function coverage(shape: Shape, column: number, row: number, size: number): number {
  let hits = 0;
  for (let part = 0; part < 16; part += 1) if (shape((column + (part % 4) / 4 + 0.125) / size, (row + Math.floor(part / 4) / 4 + 0.125) / size)) hits += 1;
  return hits / 16;
}

/** A picture of 8 bits for red, green, blue and opacity (PNG, second edition: signature, IHDR, IDAT, IEND). */
function png(size: number, paint: (covered: number) => number[], shape: Shape): Uint8Array {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) Buffer.from(paint(coverage(shape, column, row, size))).copy(rows, row * (size * 4 + 1) + 1 + column * 4);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", head), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
