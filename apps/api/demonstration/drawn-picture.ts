import { SCENES } from './drawn-scenes.js';

const [WIDTH, HEIGHT, SMALL] = [1200, 675, 480];

/** A drawn picture as files are kept. */
export interface DrawnPicture {
  readonly content: Buffer;
  /** For lists. */
  readonly small: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A scene as a picture: large, and small for lists. */
export async function drawnPicture(scene: keyof typeof SCENES): Promise<DrawnPicture> {
  const { default: sharp } = await import('sharp'); // large, and needed once
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" width="${WIDTH}" height="${HEIGHT}">${SCENES[scene]}</svg>`);
  const drawn = (width: number): Promise<Buffer> => sharp(svg).resize({ width }).webp({ quality: 80 }).toBuffer();
  return { content: await drawn(WIDTH), small: await drawn(SMALL), width: WIDTH, height: HEIGHT };
}
