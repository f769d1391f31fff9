/** The words with a full stop, unless they already end in one of their own. */
export function ended(text: string): string {
  return text === '' || /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}
