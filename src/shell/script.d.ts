/** A module and all that it imports, as the text of one classic script (scripts/inline-script.mjs). */
declare module '*?script' {
  const text: string;
  export default text;
}
