import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, safe in an address or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret: its SHA-256, so that a dump opens no door. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');
