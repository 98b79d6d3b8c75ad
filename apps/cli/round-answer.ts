/** What a command on a round says: lines to print and the value for `--json`, or why not and at which line (0: at none). */
export type RoundAnswer = { readonly ok: true; readonly lines: readonly string[]; readonly value: object; readonly holds: boolean } | { readonly ok: false; readonly line: number; readonly message: string };
