import { csvLine } from './index.js';

it('quotes what needs it, leaves nothing empty but null, and hands no formula to a spreadsheet', () => {
  expect(csvLine(['a "b", c', 'line\nline', null, 3, -2.5, ''])).toBe('"a ""b"", c","line\nline",,3,-2.5,\r\n');
  expect(csvLine(['=1+1', '+31', '-x', '@sum', '\tx'])).toBe("'=1+1,'+31,'-x,'@sum,'\tx\r\n");
});
