/** Letters and digits only, in lower case, so that "First-Response Time" and "first response time" are one. */
export const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
