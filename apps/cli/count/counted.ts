/** The options of the command by name, without the dashes; a flag without a value is "yes". */
export type Options = Readonly<Record<string, string | undefined>>;

/** A count as the command prints it: one JSON object, or the lines of a table. Else the line of the file (0: the command itself) and what is wrong. */
export type Counted = { readonly ok: true; readonly value: object; readonly table: string[] } | { readonly ok: false; readonly line: number; readonly message: string };

/** Counts the text of a file. */
export type Counter = (text: string, options: Options) => Counted;

/** Columns beside each other, numbers to the right. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string => cells.map((cell, i) => (/^[\d./]+$/.test(cell) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ').trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)];
}
