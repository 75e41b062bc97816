/**
 * SHA-256 (FIPS 180-4) that answers at once. `crypto.subtle` answers later, and an IndexedDB transaction that waits for
 * anything but its own requests ends: with it, a reading and its entry in the log could not be one transaction.
 * The log is checked with `crypto.subtle` (check-chain.ts), so that each of the two would show a fault of the other.
 */
const firstPrimes = (count: number): readonly number[] => {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next += 1)
    if (primes.every(prime => next % prime !== 0)) primes.push(next);
  return primes;
};

/** The first 32 bits behind the point, as a signed word. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

const PRIMES = firstPrimes(64);
/** FIPS 180-4, 4.2.2 and 5.3.3: cube roots of 64 primes, square roots of eight. */
const ROUNDS = Int32Array.from(PRIMES, prime => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map(prime => fraction(Math.sqrt(prime)));

const BLOCK = 64;

/** The bytes, a one, zeros, and the length in bits as 64 bits (5.1.1). */
const padded = (bytes: Uint8Array): DataView => {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(whole.length - 4, bytes.length * 8);
  return view;
};

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const at = (words: Int32Array, place: number): number => words[place] ?? 0;

/** The message schedule (6.2.2, 1). */
const schedule = (view: DataView, from: number, words: Int32Array): void => {
  for (let t = 0; t < 16; t += 1) words[t] = view.getInt32(from + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const [early, late] = [at(words, t - 15), at(words, t - 2)];
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[t] = (at(words, t - 16) + small + at(words, t - 7) + large) | 0;
  }
};

/** One block (6.2.2, 2 to 4). */
const compress = (state: Int32Array, words: Int32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const choice = (e & f) ^ (~e & g);
    const first =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + at(ROUNDS, t) + at(words, t)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) state[place] = at(state, place) + word;
};

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** The SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => {
  const view = padded(new TextEncoder().encode(text));
  const state = Int32Array.from(START);
  const words = new Int32Array(64);
  for (let from = 0; from < view.byteLength; from += BLOCK) {
    schedule(view, from, words);
    compress(state, words);
  }
  return Array.from(state, hex).join('');
};
