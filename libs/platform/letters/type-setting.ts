import { type PDFFont, rgb } from 'pdf-lib';

/** A sheet of paper, in points. */
export const A4 = { width: 595.28, height: 841.89 };
/** Nearly black: kinder on paper, and dark enough for every printer. */
export const INK = rgb(0.13, 0.13, 0.12);

/** Letters that the standard fonts lack, by the nearest that they have; a name stays readable. */
export function printable(text: string): string {
  return [...text.normalize('NFC')].map((sign) => (/[\u0020-\u007e\u00a0-\u00ff€–—‘’“”…•]/.test(sign) ? sign : (sign.normalize('NFKD')[0] ?? '?').replace(/[^\u0020-\u007e]/, '?'))).join('');
}

/** The lines of a paragraph of at most `measure` points wide; a word that is wider than that is broken. */
export function wrapped(text: string, font: PDFFont, size: number, measure: number): string[] {
  const fits = (line: string): boolean => font.widthOfTextAtSize(line, size) <= measure;
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      let end = line.length - 1;
      while (end > 1 && !fits(line.slice(0, end))) end -= 1;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return [...lines, line];
}
