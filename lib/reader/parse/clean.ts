/** TODO skeleton. */
export const cleanText = (text: string): string => text.trim();
