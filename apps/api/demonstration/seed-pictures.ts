import { type Tx, rows } from '#platform/database';
import { drawnPicture } from './drawn-picture.js';
import type { SCENES } from './drawn-scenes.js';

/** Which plan has which scene, and what is on it for who cannot see it. */
const PICTURES: readonly (readonly [plan: number, scene: keyof typeof SCENES, shows: string])[] = [
  [1, 'play', 'een rek met een schommel en ringen in het gras bij het dorpshuis'],
  [2, 'crossing', 'een zebrapad met een bord, voor een school'],
  [3, 'path', 'twee bankjes langs een pad onder de bomen'],
  [4, 'repair', 'een tafel met een broodrooster en een lamp, en een fiets ernaast'],
  [5, 'garden', 'vier moestuinbedden bij een kerkje'],
  [9, 'music', 'een muziektent met lampjes tussen twee eiken'],
];
const planId = (number: number): string => `01900008-0000-7000-8000-${String(number).padStart(12, '0')}`;
const pictureId = (number: number): string => `01900021-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Some example plans have a picture: a drawing that says that it is an example. */
export async function seedPictures(tx: Tx): Promise<void> {
  for (const [plan, scene, shows] of PICTURES) {
    const picture = await drawnPicture(scene);
    await rows(
      tx,
      `insert into attachment (id, municipality_id, plan_id, person_id, kind, media_type, description, bytes, width, height, added_at)
       select $1, municipality_id, id, author_id, 'picture', 'image/webp', $3, $4, $5, $6, created_at from plan where id = $2`,
      [pictureId(plan), planId(plan), `Tekening, als voorbeeld: ${shows}`, picture.content.length, picture.width, picture.height],
    );
    await rows(tx, 'insert into attachment_content (attachment_id, content, small) values ($1, $2, $3)', [pictureId(plan), picture.content, picture.small]);
  }
}
