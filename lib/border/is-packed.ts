/** How zip (also of Excel and LibreOffice), gzip, 7z and rar files begin. */
const BEGINNINGS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

/** Is a file packed, so that what is wanted is within it? Rejects where the browser cannot read it. */
export const isPacked = async (file: Blob): Promise<boolean> => {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return BEGINNINGS.some(bytes => bytes.every((byte, at) => start[at] === byte));
};
