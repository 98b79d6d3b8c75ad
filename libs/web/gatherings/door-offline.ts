const CACHE = 'brink-door';
const FILES = '/assets/';

/** The hashed files that this page was made with. */
function filesInUse(): Set<string> {
  const loaded = performance.getEntriesByType('resource').map((entry) => new URL(entry.name, location.href));
  return new Set(loaded.filter((url) => url.origin === location.origin && url.pathname.startsWith(FILES)).map((url) => url.pathname));
}

/**
 * Keeps the page of the list and its files, so that it opens again without network: what everybody gets, nothing of anybody. A newer version takes the place of the older as soon as
 * the list is opened with it. Does nothing where the browser cannot, and while developing.
 */
export async function keepForOffline(): Promise<void> {
  const begin = document.querySelector<HTMLScriptElement>(`script[type="module"][src^="${FILES}"]`)?.getAttribute('src');
  if (begin == null || !('serviceWorker' in navigator) || !('caches' in window)) return;
  await navigator.serviceWorker.register('/door-worker.js', { scope: '/bijeenkomsten/' });
  const page = await fetch(location.pathname);
  // between two versions neither is kept: its files would not be the ones in use
  if (!page.ok || !(await page.clone().text()).includes(begin)) return;
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
  const files = filesInUse();
  await cache.addAll([...files].filter((file) => !there.has(file)));
  await cache.put('/', page);
  for (const old of there) if (old !== '/' && !files.has(old)) await cache.delete(old);
}
