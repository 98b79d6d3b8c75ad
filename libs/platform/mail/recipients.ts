let statement = '';

/** The identity feature tells how a person is found: one statement over `$1`, giving `address`, `name` and `locale`; no row when erased. */
export function mailRecipients(sql: string): void {
  statement = sql;
}

/** The statement that identity gave. */
export const recipientStatement = (): string => statement;
