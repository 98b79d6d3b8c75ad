const [WIDTH, HEIGHT, SMALL] = [1200, 675, 480];
const SCENE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" width="${WIDTH}" height="${HEIGHT}"><rect width="960" height="540" fill="#dfeaf2"/><circle cx="790" cy="110" r="54" fill="#f3d98b"/><path d="M0 330q240-70 480 0t480-10v220H0z" fill="#7ba05b"/><path d="M0 440q260-50 500 0t460-20v120H0z" fill="#8fb8cc"/><rect x="226" y="200" width="30" height="180" fill="#6b4a2f"/><circle cx="240" cy="160" r="110" fill="#4c7a4f"/><circle cx="320" cy="200" r="70" fill="#5c8a5f"/><path d="M430 300h240v20H430zm0 44h240v20H430zm20 20h16v60h-16zm184 0h16v60h-16z" fill="#8a5a33"/></svg>`;

/** A picture that is drawn and no photo, so that nobody is in it: a bench under a tree by the brook. As files are kept: large, and small for lists. */
export async function drawnPicture(): Promise<{ readonly content: Buffer; readonly small: Buffer; readonly width: number; readonly height: number }> {
  const { default: sharp } = await import('sharp'); // large, and needed once
  const drawn = (width: number): Promise<Buffer> => sharp(Buffer.from(SCENE)).resize({ width }).webp({ quality: 80 }).toBuffer();
  return { content: await drawn(WIDTH), small: await drawn(SMALL), width: WIDTH, height: HEIGHT };
}
