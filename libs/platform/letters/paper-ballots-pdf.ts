import { type Locale, messagesFor } from '#contract/catalogue';
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';
import { A4, INK, printable, wrapped } from './type-setting.js';

/** What is voted on. `method` is one of rounds; without options one word is chosen. */
export interface PaperVote {
  readonly title: string;
  readonly method: string;
  readonly options: readonly string[];
  readonly closesAt: Date;
  /** Whose sheets they are, where young people vote apart from the other residents. */
  readonly chamber: 'young' | 'residents' | null;
}

interface Fonts {
  readonly plain: PDFFont;
  readonly bold: PDFFont;
  readonly code: PDFFont;
}

const LEFT = 71;
const MEASURE = A4.width - 2 * LEFT;
const BOX = 11;
const RIGHT = A4.width - LEFT;
const MOST_ON_PAGE = 30;

/** Sheets to vote on, one page each: the question, a box for each option, and below a line to cut the half that the voter takes home. `codes` are the receipts. */
export async function paperBallots(vote: PaperVote, codes: readonly string[], locale: Locale): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle('Brink');
  const fonts: Fonts = { plain: await pdf.embedFont(StandardFonts.Helvetica), bold: await pdf.embedFont(StandardFonts.HelveticaBold), code: await pdf.embedFont(StandardFonts.CourierBold) };
  for (const code of codes) drawBallot(pdf.addPage([A4.width, A4.height]), vote, code, fonts, locale);
  return pdf.save();
}

function drawBallot(page: PDFPage, vote: PaperVote, code: string, fonts: Fonts, locale: Locale): void {
  const words = messagesFor(locale).paperSheet;
  let y = A4.height - 60;
  const write = (text: string, font: PDFFont, size: number, step: number, x = LEFT): void => {
    page.drawText(printable(text), { x, y, size, font, color: INK });
    y -= step;
  };
  for (const line of wrapped(vote.title, fonts.bold, 15, MEASURE)) write(line, fonts.bold, 15, 20);
  y -= 4;
  if (vote.chamber !== null) write(words.chamber[vote.chamber], fonts.bold, 12, 20);
  for (const line of wrapped(words.how[vote.method] ?? '', fonts.plain, 11, MEASURE)) write(line, fonts.plain, 11, 16);
  y -= 12;
  const lines = vote.options.length > 0 ? vote.options : (words.words[vote.method] ?? []);
  const step = lines.length > MOST_ON_PAGE / 2 ? Math.max(9.5, 540 / lines.length) : 30;
  const size = step < 18 ? 7.5 : 12;
  for (const text of lines) {
    page.drawRectangle({ x: LEFT, y: y - 2, width: Math.min(BOX, step - 2), height: Math.min(BOX, step - 2), borderColor: INK, borderWidth: 1 });
    write(text.length > 90 ? `${text.slice(0, 89)}…` : text, fonts.plain, size, step, LEFT + 20);
  }
  page.drawText(code, { x: RIGHT - fonts.code.widthOfTextAtSize(code, 12), y: 130, size: 12, font: fonts.code, color: INK });
  page.drawLine({ start: { x: 20, y: 118 }, end: { x: A4.width - 20, y: 118 }, thickness: 0.8, dashArray: [5, 4], color: INK });
  y = 96;
  for (const line of wrapped(words.takeHome(vote), fonts.plain, 10, MEASURE)) write(line, fonts.plain, 10, 14);
  y -= 6;
  write(code, fonts.code, 16, 20);
}
