/**
 * The plural forms of a language with `one`, `many` and `other` (French, Italian, Spanish). `many` is that of round
 * millions ("1 000 000 de commandes"); where no noun follows the number it is as `other`.
 */
export const forms = (one: string, other: string, many = other) => ({ one, many, other });
