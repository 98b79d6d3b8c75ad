import fs from 'node:fs';

const LARGEST_FILE = 400 * 1024 * 1024;

/** The text of a file, or the line at which it cannot be read (0: not at all) and why. */
export type TextRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number; readonly message: string };

/** The first line (from 1) that is not UTF-8. */
function wrongLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let at = 0; at < bytes.length; line += 1) {
    const found = bytes.indexOf(10, at);
    const end = found < 0 ? bytes.length : found;
    try {
      decoder.decode(bytes.subarray(at, end));
    } catch {
      return line;
    }
    at = end + 1;
  }
  return line;
}

/** Reads a file of text in UTF-8. */
export function readText(file: string): TextRead {
  try {
    const { size } = fs.statSync(file);
    if (size > LARGEST_FILE) return { ok: false, line: 0, message: `the file is larger than ${LARGEST_FILE / 1024 / 1024} MB` };
    const bytes = fs.readFileSync(file);
    const zero = bytes.indexOf(0);
    if (zero >= 0) return { ok: false, line: bytes.subarray(0, zero).toString('latin1').split('\n').length, message: 'the line holds the character U+0000' };
    try {
      return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { ok: false, line: wrongLine(bytes), message: 'the line is not text in UTF-8' };
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return { ok: false, line: 0, message: code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${code})` };
  }
}
