import { readBlock } from './paste-text';

test.each<[string, string, string[][]]>([
  ['a single value', '12', [['12']]],
  ['a column with a line end at its end', '10\r\n6\r\n4\r\n', [['10'], ['6'], ['4']]],
  ['rows and columns', '1\t2\n3\t4', [['1', '2'], ['3', '4']]], // biome-ignore format: rows as rows
  ['line ends of old Macs', '1\r2', [['1'], ['2']]],
  ['an empty cell in the middle', '1\t\t3', [['1', '', '3']]],
  ['an empty cell at the end of a row', '1\t\n2\t3', [['1', ''], ['2', '3']]], // biome-ignore format: rows as rows
  ['an empty cell at the very end', '1\t', [['1', '']]],
  ['an empty row in the middle', '1\n\n2', [['1'], [''], ['2']]],
  ['quotes around a line end and a tab', '"a\nb"\t"c\td"\n2', [['a\nb', 'c\td'], ['2']]], // biome-ignore format: rows as rows
  ['a doubled quote', '"a ""b"""', [['a "b"']]],
  ['a lone quote', '"a\tb', [['"a', 'b']]],
  ['blanks, also hard ones', ' 1\u00a0234 \t2 ', [['1 234', '2']]],
  ['nothing', '', [[]]],
])('reads %s', (_, text, block) => {
  expect(readBlock(text)).toEqual(block);
});
