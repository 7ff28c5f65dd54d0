/**
 * The cells of a block as spreadsheets put it on the clipboard: tabs between columns, line ends between rows, and
 * quotes around what holds one of them. Values lose the blanks around them; empty rows at the end are dropped.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const field = quoted(text, at) ?? plain(text, at);
    rows.at(-1)?.push(field.value.replaceAll('\u00a0', ' ').trim());
    at = field.end;
    const line = /^\r?\n|^\r/.exec(text.slice(at, at + 2))?.[0];
    if (line !== undefined) rows.push([]);
    else if (text[at] === '\t' && at + 1 === text.length) rows.at(-1)?.push('');
    at += line?.length ?? 1;
  }
  while (rows.length > 1 && rows.at(-1)?.every((value) => value === '') === true) rows.pop();
  return rows;
}

type Field = { value: string; end: number };

/** Only what is quoted to its very end: a lone quote is a character like others. */
function quoted(text: string, from: number): Field | undefined {
  const found = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(from));
  return found === null
    ? undefined
    : { value: (found[1] ?? '').replaceAll('""', '"'), end: from + found[0].length };
}

function plain(text: string, from: number): Field {
  const length = text.slice(from).search(/[\t\r\n]/);
  const end = length < 0 ? text.length : from + length;
  return { value: text.slice(from, end), end };
}
