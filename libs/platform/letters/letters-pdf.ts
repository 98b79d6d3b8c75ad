import { type Locale, messagesFor } from '#contract/catalogue';
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';
import { A4, INK, printable, wrapped } from './type-setting.js';

/** One page: an address window, a heading, paragraphs, and one line that stands out. */
interface Page {
  readonly address: readonly string[];
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly code: string;
}

const LEFT = 71;
const MEASURE = A4.width - 2 * LEFT;

/** A letter with which its reader proves to live at an address. `until` is the last moment at which the code works. */
export interface ResidenceLetter {
  readonly name: string;
  readonly address: string;
  readonly municipality: string;
  readonly code: string;
  readonly until: Date;
  readonly locale: Locale;
}

/** The letters as one PDF to be printed, each in its reader's language. */
export const residenceLetters = (letters: readonly ResidenceLetter[]): Promise<Uint8Array> =>
  lettersPdf(
    'Brink',
    letters.map((letter) => {
      const words = messagesFor(letter.locale).residence.letter;
      return { address: [letter.name, ...letter.address.split('\n')], heading: words.heading, paragraphs: words.paragraphs(letter), code: letter.code };
    }),
  );

/** One PDF with a page for each letter, for an envelope with a window (address 50 mm from the top). */
async function lettersPdf(title: string, letters: readonly Page[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  const fonts = { plain: await pdf.embedFont(StandardFonts.Helvetica), bold: await pdf.embedFont(StandardFonts.HelveticaBold), code: await pdf.embedFont(StandardFonts.CourierBold) };
  for (const letter of letters) drawLetter(pdf.addPage([A4.width, A4.height]), letter, fonts);
  return pdf.save();
}

function drawLetter(page: PDFPage, letter: Page, fonts: { plain: PDFFont; bold: PDFFont; code: PDFFont }): void {
  let y = A4.height - 150;
  const write = (text: string, font: PDFFont, size: number, step: number): void => {
    page.drawText(printable(text), { x: LEFT, y, size, font, color: INK });
    y -= step;
  };
  for (const line of letter.address) write(line, fonts.plain, 11, 15);
  y = A4.height - 300;
  write(letter.heading, fonts.bold, 15, 32);
  for (const paragraph of letter.paragraphs) {
    for (const line of wrapped(paragraph, fonts.plain, 11, MEASURE)) write(line, fonts.plain, 11, 16);
    y -= 10;
  }
  y -= 12;
  write(letter.code, fonts.code, 24, 30);
}
