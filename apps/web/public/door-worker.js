/* global self, caches, location, URL, fetch, setTimeout -- a worker of the browser */
// The list at the door opens again without network. This answers for nothing but its page and the hashed files of the site, and keeps nothing itself: the page keeps both when it
// was opened with network. Answers of the server are never kept here.
const CACHE = 'brink-door';
const PATIENCE_MS = 4_000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (/^\/bijeenkomsten\/[^/]+\/deur\/?$/.test(pathname)) event.respondWith(page(request));
  } else if (pathname.startsWith('/assets/')) event.respondWith(keptAt(request.url).then((kept) => kept ?? fetch(request)));
});

const keptAt = (address) => caches.match(address, { cacheName: CACHE, ignoreVary: true });

/** The page as the server has it now; the kept one where there is no network, or one that is as good as none. */
async function page(request) {
  const kept = await keptAt('/');
  if (kept === undefined) return fetch(request);
  const now = fetch(request).then((answer) => (answer.status < 500 ? answer : kept), () => kept);
  return Promise.race([now, new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS))]);
}
