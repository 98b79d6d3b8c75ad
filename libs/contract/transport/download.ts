/** Asks the server to make a file and gives it to the browser under a name. False when that did not work. */
export async function download(path: string, name: string): Promise<boolean> {
  const response = await fetch(path, { method: 'POST', credentials: 'same-origin', headers: { 'x-brink-request': '1' } }).catch(() => null);
  if (response === null || !response.ok) return false;
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
  return true;
}
