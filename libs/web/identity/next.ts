/** Where to go after signing in: a path of our own site that the address names, else one's own page. */
export function nextPath(): string {
  const asked = new URLSearchParams(location.search).get('verder') ?? '';
  return /^\/(?![/\\])/.test(asked) ? asked : '/mijn';
}
