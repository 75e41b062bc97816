const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML and in a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"]/gu, sign => ENTITIES[sign] ?? sign);
