/** What a text of JSON holds, or the line (from 1) at which it stops being JSON. */
export type JsonRead = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly line: number; readonly message: string };

/** Reads JSON; a fault tells its line. */
export function readJson(text: string): JsonRead {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
    return { ok: false, line: before.split('\n').length, message: text.trim() === '' ? 'the file is empty' : 'the file is not JSON' };
  }
}

/** The line (from 1) of the text at which a path into it leads; as far as its names are there. */
export function lineOf(text: string, path: string): number {
  let at = 0;
  let times = 1;
  for (const part of path.split(/[.[\]]+/).filter((word) => word !== '')) {
    if (/^\d+$/.test(part)) times = Number(part) + 1;
    else {
      for (let i = 0; i < times; i += 1) at = Math.max(at, text.indexOf(`"${part}"`, at + (i > 0 ? 1 : 0)));
      times = 1;
    }
  }
  return text.slice(0, at).split('\n').length;
}
