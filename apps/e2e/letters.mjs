// Reads the letters that the municipality prints.
import { PDFDocument, PDFRawStream, decodePDFRawStream } from 'pdf-lib';

/** The code in each letter of a batch, read from the PDF itself. */
export async function codesIn(bytes) {
  const document = await PDFDocument.load(bytes);
  return document.getPages().map((page) => {
    const contents = page.node.Contents();
    const streams = contents === undefined ? [] : 'asArray' in contents ? contents.asArray().map((ref) => document.context.lookup(ref)) : [contents];
    const text = streams.map((stream) => (stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '')).join('');
    const shown = [...text.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, hex]) => Buffer.from(hex, 'hex').toString('latin1'));
    return shown.find((line) => /^[2-9A-Z]{5}-[2-9A-Z]{5}$/.test(line)) ?? '';
  });
}
