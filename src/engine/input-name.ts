/**
 * The name of a question's inputs; from the second of its places on one page on, each place has its own. With the option
 * behind it, it is an input's id.
 */
export function inputName(question: string, place = 0): string {
  return place === 0 ? question : `${question}-${place + 1}`;
}
