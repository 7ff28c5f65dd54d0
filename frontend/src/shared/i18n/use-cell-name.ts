import { useTerm } from './use-term';

/** `total`, `sex=F` and `age=0-17&sex=F` in words; a category without words of its own is shown with its dimension. */
export function useCellName(): (cell: string) => string {
  const term = useTerm();
  const part = (code: string): string => {
    const words = term('cell', code);
    const sign = code.indexOf('=');
    if (words !== code || sign < 0) return words;
    return `${term('dimension', code.slice(0, sign))}: ${code.slice(sign + 1)}`;
  };
  return (cell) => cell.split('&').map(part).join(' · ');
}
