/** `A` is 0, `AA` 26; undefined for what is no column's letter. */
export function columnIndex(letters: string | null | undefined): number | undefined {
  if (letters == null || !/^[A-Z]{1,3}$/.test(letters)) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}
