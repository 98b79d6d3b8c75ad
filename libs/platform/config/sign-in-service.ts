import type { SettingName } from './settings.js';

/** For whom a service of OpenID Connect signs in. */
export type SignInServiceName = 'residents' | 'staff';

/** A service of OpenID Connect as the operator set it. */
export interface SignInServiceSetting {
  readonly service: SignInServiceName;
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly label: { readonly nl: string; readonly en: string };
  /** Values of acr that count as a second step; empty: none is asked of the service. */
  readonly acr: readonly string[];
}

const PARTS = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET', 'LABEL_NL', 'LABEL_EN'] as const;
/** http is for a service on this machine alone. */
const SAFE = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:|\/|$))/;

/** The setting of one service; null where nothing is set. Half a setting, and an address that anybody could listen to, are faults. */
export function readSignInService(service: SignInServiceName, text: (name: SettingName) => string, faults: string[]): SignInServiceSetting | null {
  const prefix = `OIDC_${service === 'staff' ? 'STAFF' : 'RESIDENTS'}` as const;
  const [issuer = '', clientId = '', clientSecret = '', nl = '', en = ''] = PARTS.map((part) => text(`${prefix}_${part}`));
  const missing = PARTS.filter((part) => text(`${prefix}_${part}`) === '').map((part) => `${prefix}_${part}`);
  if (missing.length === PARTS.length) return null;
  if (missing.length > 0) faults.push(`${missing.join(', ')}: required beside the other settings of that service`);
  else if (!SAFE.test(issuer) || !URL.canParse(issuer)) faults.push(`${prefix}_ISSUER must be an address beginning with https://`);
  if (missing.length > 0 || !URL.canParse(issuer)) return null;
  const acr = service === 'staff' ? text('OIDC_STAFF_ACR').split(/\s+/).filter((value) => value !== '') : [];
  return { service, issuer: new URL(issuer), clientId, clientSecret, label: { nl, en }, acr };
}
