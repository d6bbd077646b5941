/** The kinds of picture the desk keeps and shows. */
export const pictureTypes = ["image/png", "image/jpeg", "image/webp"] as const;
export type PictureType = (typeof pictureTypes)[number];

/** So many bytes a picture has at the most. */
export const largestPicture = 200_000;

/** What a picture is by its first bytes, whatever its name says; undefined for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const begins = (at: number, ...signs: number[]) => signs.every((sign, n) => bytes[at + n] === sign);
  if (begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (begins(0, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50)) return "image/webp";
  return undefined;
}
