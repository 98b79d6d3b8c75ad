import type { Actor } from '#domain/permissions';
import type { Request } from 'express';

/** A request with who asks. */
export interface BrinkRequest extends Request {
  actor: Actor;
  /** The session's secret, when there is a valid session. */
  sessionSecret: string | null;
  requestId: string;
}

/** The address that a request comes from, as far as trusted proxies tell; IPv6 by its /64, so that one household is one address. */
export function addressOf(request: Request): string {
  const ip = request.ip ?? '';
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip.replace('::ffff:', '');
  return ip.split(':').slice(0, 4).join(':');
}
