import type { IncomingMessage } from 'node:http';
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
export const addressOf = (request: Request): string => household(request.ip ?? '');

/** The same for a request that Express does not know, where `proxies` are trusted: each of them adds the address that it sees at the end of the list. */
export function addressBehind(request: IncomingMessage, proxies: number): string {
  const told = String(request.headers['x-forwarded-for'] ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
  const way = [request.socket.remoteAddress ?? '', ...told.reverse()];
  return household(way[Math.min(proxies, way.length - 1)] ?? '');
}

function household(ip: string): string {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip.replace('::ffff:', '');
  return ip.split(':').slice(0, 4).join(':');
}
