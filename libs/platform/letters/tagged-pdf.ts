import { PDFDocument, type PDFFont, PDFHexString, PDFName, PDFOperator, PDFOperatorNames, type PDFPage, type PDFRef, StandardFonts } from 'pdf-lib';
import { A4, INK, printable, wrapped } from './type-setting.js';

const MARGIN = { left: 79, top: 79, bottom: 85 };
const MEASURE = A4.width - 2 * MARGIN.left;

/** How a kind of block looks: size and line step in points, room above it, whether it stands out, how far it is indented. */
const LOOKS = {
  H1: { size: 24, step: 30, above: 0, bold: true, indent: 0 },
  H2: { size: 16, step: 22, above: 24, bold: true, indent: 0 },
  H3: { size: 12.5, step: 18, above: 14, bold: true, indent: 0 },
  P: { size: 11.5, step: 17, above: 7, bold: false, indent: 0 },
  LI: { size: 11.5, step: 17, above: 4, bold: false, indent: 16 },
} as const;

/** A block of text and its tag: a heading, a paragraph, or an item of a list. */
export interface Block {
  readonly tag: keyof typeof LOOKS;
  readonly text: string;
}

interface Element {
  readonly ref: PDFRef;
  readonly parent: PDFRef;
  readonly tag: string;
  readonly kids: (PDFRef | { readonly page: PDFRef; readonly mark: number })[];
}

/**
 * A PDF of running text for eye and screen reader alike: with title and language, every block tagged as what it is and in reading order, page numbers marked as not part of the text. `footer` gives
 * the words at the foot of a page.
 */
export async function taggedPdf(blocks: readonly Block[], about: { readonly title: string; readonly language: string; readonly footer: (page: number, pages: number) => string }): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(about.title, { showInWindowTitleBar: true });
  pdf.setLanguage(about.language);
  pdf.setCreator('Brink');
  const fonts = { plain: await pdf.embedFont(StandardFonts.Helvetica), bold: await pdf.embedFont(StandardFonts.HelveticaBold) };
  const setter = new Setter(pdf, fonts);
  for (const block of blocks) setter.set(block);
  setter.finish();
  for (const [i, page] of pdf.getPages().entries()) artifact(page, about.footer(i + 1, pdf.getPageCount()), fonts.plain);
  return pdf.save();
}

/** Words that are not part of the text: a screen reader passes over them. */
function artifact(page: PDFPage, text: string, font: PDFFont): void {
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
  page.drawText(printable(text), { x: MARGIN.left, y: MARGIN.bottom - 36, size: 9.5, font, color: INK });
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}

/** Sets block after block, page after page, and keeps the tree of what each is. */
class Setter {
  private page: PDFPage;
  private y = 0;
  private readonly marks: PDFRef[][] = [];
  private readonly elements: Element[] = [];
  private readonly root: PDFRef;
  private readonly document: Element;
  private list: Element | null = null;

  constructor(
    private readonly pdf: PDFDocument,
    private readonly fonts: { readonly plain: PDFFont; readonly bold: PDFFont },
  ) {
    this.root = pdf.context.nextRef();
    this.document = this.element('Document', this.root);
    this.page = this.newPage();
  }

  set({ tag, text }: Block): void {
    const look = LOOKS[tag];
    const font = look.bold ? this.fonts.bold : this.fonts.plain;
    const lines = wrapped(text, font, look.size, MEASURE - look.indent);
    const element = this.elementFor(tag);
    if (this.y !== A4.height - MARGIN.top) this.y -= look.above;
    // a heading stays with what follows it
    const needed = look.step * (lines.length + (look.bold ? 2 : 0));
    if (look.bold && this.y - needed < MARGIN.bottom) this.page = this.newPage();
    let rest = lines;
    while (rest.length > 0) {
      const fitting = Math.floor((this.y - MARGIN.bottom) / look.step);
      if (fitting <= 0) {
        this.page = this.newPage();
        continue;
      }
      this.draw(element, rest.slice(0, fitting), { ...look, font, bullet: tag === 'LI' && rest === lines });
      rest = rest.slice(fitting);
    }
  }

  /** Writes the tree into the document. */
  finish(): void {
    const { context } = this.pdf;
    for (const { ref, parent, tag, kids } of this.elements) {
      const shown = kids.map((kid) => ('mark' in kid ? context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mark }) : kid));
      context.assign(ref, context.obj({ Type: 'StructElem', S: tag, P: parent, K: shown }));
    }
    const numbers = this.marks.flatMap((page, i) => [i, context.obj(page)]);
    context.assign(this.root, context.obj({ Type: 'StructTreeRoot', K: [this.document.ref], ParentTree: context.register(context.obj({ Nums: numbers })), ParentTreeNextKey: this.marks.length }));
    this.pdf.catalog.set(PDFName.of('StructTreeRoot'), this.root);
    this.pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }

  private newPage(): PDFPage {
    const page = this.pdf.addPage([A4.width, A4.height]);
    page.node.set(PDFName.of('StructParents'), this.pdf.context.obj(this.marks.length));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    this.marks.push([]);
    this.y = A4.height - MARGIN.top;
    return page;
  }

  private element(tag: string, parent: PDFRef): Element {
    const made: Element = { ref: this.pdf.context.nextRef(), parent, tag, kids: [] };
    this.elements.push(made);
    return made;
  }

  /** The element of a block; items that follow each other are one list. */
  private elementFor(tag: Block['tag']): Element {
    const under = (tag_: string, parent: Element): Element => {
      const made = this.element(tag_, parent.ref);
      parent.kids.push(made.ref);
      return made;
    };
    if (tag !== 'LI') {
      this.list = null;
      return under(tag, this.document);
    }
    this.list ??= under('L', this.document);
    return under('LBody', under('LI', this.list));
  }

  private draw(element: Element, lines: readonly string[], look: { readonly size: number; readonly step: number; readonly indent: number; readonly font: PDFFont; readonly bullet: boolean }): void {
    const here = this.marks[this.marks.length - 1] ?? [];
    element.kids.push({ page: this.page.ref, mark: here.length });
    this.page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(element.tag), `<</MCID ${here.length}/ActualText ${PDFHexString.fromText(lines.join(' ')).toString()}>>`]));
    here.push(element.ref);
    for (const [i, line] of lines.entries()) {
      this.y -= look.step;
      if (look.bullet && i === 0) this.page.drawText('•', { x: MARGIN.left + 2, y: this.y, size: look.size, font: look.font, color: INK });
      this.page.drawText(line, { x: MARGIN.left + look.indent, y: this.y, size: look.size, font: look.font, color: INK });
    }
    this.page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  }
}
