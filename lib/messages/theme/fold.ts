const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe' };

/** Lower case, one width, without accents on Latin letters: the form in which words of many languages are compared. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßøłıæœ]/g, letter => LETTERS[letter] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'");
