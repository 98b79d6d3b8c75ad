const CHANNELS = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/** The contrast of a colour (`#rrggbb`) with white, from 1 to 21, by the formula of WCAG 2.2; null when it is no such colour. */
export function contrastWithWhite(colour: string): number | null {
  const found = CHANNELS.exec(colour);
  if (found === null) return null;
  const luminance = found.slice(1).reduce((sum, channel, i) => {
    const share = parseInt(channel, 16) / 255;
    return sum + (WEIGHTS[i] ?? 0) * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);
  return 1.05 / (luminance + 0.05);
}
