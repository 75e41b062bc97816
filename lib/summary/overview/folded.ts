/** Text as it is searched: case, width and accents aside ("Réclamations" is found by "reclam"). */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
