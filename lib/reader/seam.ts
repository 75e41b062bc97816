/** Stands where two texts must not be read as one. */
export const SEAM = '\u0000';
