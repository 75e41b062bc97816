/** What stands in a field of a form, '' where there is none of that name. Forms write a line's end as two units. */
export const formText = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
};
