// The whole way of a plan, from somebody who has never been here to a village that is done, in two windows: a phone and a desk.
import { arriving } from './whole-way/arriving.mjs';
import { decidingTogether } from './whole-way/deciding-together.mjs';
import { toTheAnswer } from './whole-way/to-the-answer.mjs';
import { untilItIsDone } from './whole-way/until-it-is-done.mjs';

/** Walks it. */
export async function wholeWay(lane, world) {
  const phone = await lane.session({ width: 360 });
  const desk = await lane.session({ width: 1280 });
  const found = {};
  const open = (session) => session.go(`/plannen/${found.plan}`);
  const unread = phone.page.locator('.brink-count [aria-hidden]').filter({ visible: true });
  const way = { world, phone, desk, t: world.words.nl, found, open, unread };
  await lane.way([...arriving(way), ...toTheAnswer(way), ...decidingTogether(way), ...untilItIsDone(way)]);
}
