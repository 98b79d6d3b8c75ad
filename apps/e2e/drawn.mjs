// A picture for journeys that add one: drawn here, so that nobody is in it.
import sharp from 'sharp';

const SCENE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540"><rect width="960" height="540" fill="#faf7f2"/><rect y="380" width="960" height="160" fill="#2f5d3a"/><circle cx="480" cy="230" r="130" fill="#5c8a5f"/><rect x="462" y="330" width="36" height="90" fill="#6b4a2f"/></svg>';

/** The bytes of a PNG of a tree on a green. */
export const drawn = () => sharp(Buffer.from(SCENE)).png().toBuffer();
