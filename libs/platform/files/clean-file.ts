import { MOST_BYTES } from '#domain/files';
import type { PDFDocument } from 'pdf-lib';

/** Limits of what is uploaded: bytes, pixels, pages; and the longest side of what is kept. */
export const FILE_LIMITS = { bytes: MOST_BYTES, pixels: 50_000_000, pages: 60, side: 2_000, small: 480 } as const;

const QUALITY = 80;
const SECONDS = 15;
const MOST_AT_ONCE = 2;

/** Why a file cannot be taken. */
export class FileFault extends Error {
  constructor(
    readonly code: 'file-type' | 'file-too-large' | 'file-unreadable',
    readonly data: Readonly<Record<string, number>> = {},
  ) {
    super(code);
  }
}

/** A file that was made anew from an upload: nothing of the original but what can be seen. */
export interface CleanFile {
  readonly kind: 'picture' | 'document';
  readonly mediaType: 'image/webp' | 'application/pdf';
  readonly content: Buffer;
  /** A picture for lists; null for a document. */
  readonly small: Buffer | null;
  readonly width: number | null;
  readonly height: number | null;
}

let running = 0;
const waiting: (() => void)[] = [];

/** Two at a time, so that a rush of uploads leaves room for everybody else. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-');

/**
 * Makes a picture or a PDF anew. A picture is turned upright, made smaller and re-encoded, without place, date or camera; a PDF keeps its pages, and loses scripts, links that act, attachments
 * and what it says about its maker. What the bytes are is told by themselves, never by a name. Throws a FileFault.
 */
export const cleanFile = (bytes: Buffer): Promise<CleanFile> => inTurn(() => (isPdf(bytes) ? cleanDocument(bytes) : cleanPicture(bytes)));

async function cleanPicture(bytes: Buffer): Promise<CleanFile> {
  const { default: sharp } = await import('sharp'); // large, and seldom needed
  const open = () => sharp(bytes, { limitInputPixels: FILE_LIMITS.pixels, failOn: 'error', animated: false, pages: 1 }).timeout({ seconds: SECONDS });
  const about = await open()
    .metadata()
    .catch((error: unknown) => {
      throw /pixel limit/i.test(String(error)) ? new FileFault('file-too-large', { max: FILE_LIMITS.pixels / 1_000_000 }) : new FileFault('file-type');
    });
  if (!['jpeg', 'png', 'webp', 'avif', 'heif', 'gif', 'tiff'].includes(about.format ?? '')) throw new FileFault('file-type');
  try {
    const sized = (side: number) => open().rotate().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).webp({ quality: QUALITY }).toBuffer({ resolveWithObject: true });
    const large = await sized(FILE_LIMITS.side);
    const small = await sized(FILE_LIMITS.small);
    return { kind: 'picture', mediaType: 'image/webp', content: large.data, small: small.data, width: large.info.width, height: large.info.height };
  } catch (error) {
    throw /pixel limit/i.test(String(error)) ? new FileFault('file-too-large', { max: FILE_LIMITS.pixels / 1_000_000 }) : new FileFault('file-unreadable');
  }
}

async function cleanDocument(bytes: Buffer): Promise<CleanFile> {
  const { PDFDocument: Document, PDFName } = await import('pdf-lib');
  const source = await Document.load(bytes, { updateMetadata: false, throwOnInvalidObject: true }).catch(() => {
    throw new FileFault('file-unreadable');
  });
  const pages = countPages(source);
  if (pages === 0) throw new FileFault('file-unreadable');
  if (pages > FILE_LIMITS.pages) throw new FileFault('file-too-large', { max: FILE_LIMITS.pages });
  try {
    const made = await Document.create();
    for (const page of await made.copyPages(source, source.getPageIndices())) {
      for (const name of ['Annots', 'AA', 'Metadata', 'PieceInfo']) page.node.delete(PDFName.of(name));
      made.addPage(page);
    }
    for (const clear of [() => made.setTitle(''), () => made.setAuthor(''), () => made.setProducer('Brink'), () => made.setCreator('Brink')]) clear();
    return { kind: 'document', mediaType: 'application/pdf', content: Buffer.from(await made.save()), small: null, width: null, height: null };
  } catch {
    throw new FileFault('file-unreadable');
  }
}

/** Pages of a document; 0 where it has no tree of pages at all. */
function countPages(source: PDFDocument): number {
  try {
    return source.getPageCount();
  } catch {
    return 0;
  }
}
