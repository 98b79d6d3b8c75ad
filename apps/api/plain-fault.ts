/** One clear sentence about why the server could not start. */
export function plainFault(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  if (code === 'EADDRINUSE') return `The port is in use: another program listens there. Choose another with PORT=…`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || code === 'EAI_AGAIN') return 'The database cannot be reached: check DATABASE_URL.';
  if (code === '28P01' || code === '28000' || code === '3D000') return 'The database does not let us in: check user, password and database name in DATABASE_URL.';
  if (code === '53100' || code === 'ENOSPC') return 'The disk is full: make room and start again.';
  return `Brink could not start: ${message ?? 'unknown fault'}`;
}
