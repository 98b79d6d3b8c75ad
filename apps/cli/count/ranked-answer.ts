/** Options of a count, by name without the hyphens. */
export type CountOptions = Readonly<Record<string, string | undefined>>;

/** A counted file with its readable table, or the first fault and its line (0: not in the file). */
export type Counted = { readonly ok: true; readonly value: object; readonly table: string[] } | { readonly ok: false; readonly line: number; readonly message: string };

/** An option that is missing or unknown. */
export function badOption(name: string, value: string, choices: readonly string[]): Counted {
  const list = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
  return { ok: false, line: 0, message: value === '' ? `--${name} is missing: ${list}` : `--${name} should be ${list}, not ${JSON.stringify(value.slice(0, 40))}` };
}

/** Rows as lines with columns of even width; all but the first column to the right when they hold figures. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => rows.reduce((most, row) => Math.max(most, [...(row[column] ?? '')].length), 0));
  const figures = widths.map((_, column) => rows.slice(1).every((row) => /^(?:[-\d./]*)$/.test(row[column] ?? '')));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
        return figures[column] === true ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}
