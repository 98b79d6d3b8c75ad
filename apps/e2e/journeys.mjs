// The journeys: the built product with the demonstration, walked in a real browser by people of all roles.
import { accounts } from './journeys/accounts.mjs';
import { associations } from './journeys/associations.mjs';
import { byRoads } from './journeys/by-roads.mjs';
import { coaching } from './journeys/coaching.mjs';
import { consent } from './journeys/consent.mjs';
import { conversation } from './journeys/conversation.mjs';
import { discussion } from './journeys/discussion.mjs';
import { faults } from './journeys/faults.mjs';
import { gatherings } from './journeys/gatherings.mjs';
import { keyboard } from './journeys/keyboard.mjs';
import { knowledge } from './journeys/knowledge.mjs';
import { pages } from './journeys/pages.mjs';
import { paperAndRolls } from './journeys/paper-and-rolls.mjs';
import { villageVision } from './journeys/village-vision.mjs';
import { villageBudget } from './journeys/village-budget.mjs';
import { wholeWay } from './journeys/whole-way.mjs';
import { Lane, makeWorld } from './world.mjs';

/** So many lanes run beside each other that no processor waits, and no more: what waits for the others takes its patience. */
const BESIDE = 3;
/** The parts of one lane come one after the other. The pages share what is to be looked at, so they fill up what the others leave. */
const LANES = [
  [wholeWay, byRoads, accounts],
  [villageVision, keyboard, gatherings, faults],
  [villageBudget, knowledge, paperAndRolls],
  // who joins an association may write its vision: the suggestions of the first lane come before
  [coaching, conversation, consent, discussion, associations],
  [pages],
  [pages],
  [pages],
];

/** Whether a part is wanted: by its name, or (pages) with a part of an address behind a colon. Nothing asked: all. */
const isAsked = (asked, part) => asked.length === 0 || asked.some((name) => name.split(':')[0] === part.name);

/** Runs every journey, or the ones that are asked; gives how many passed and failed. */
export async function runJourneys(root, asked = []) {
  const begin = Date.now();
  const names = [...new Set(LANES.flat().map((part) => part.name))];
  const unknown = asked.filter((name) => !names.includes(name.split(':')[0]));
  if (unknown.length > 0) {
    console.log(`FAILED: no journey is called ${unknown.join(', ')}; there are ${names.join(', ')}`);
    return { passed: 0, failed: unknown.length };
  }
  let world;
  try {
    world = await makeWorld(root, asked.filter((name) => name.startsWith('pages:')).map((name) => name.slice('pages:'.length)));
  } catch (error) {
    console.log(`FAILED: the journeys could not begin\n  ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  const waiting = LANES.map((parts) => parts.filter((part) => isAsked(asked, part))).filter((parts) => parts.length > 0);
  const done = [];
  const walk = async () => {
    for (let parts = waiting.shift(); parts !== undefined; parts = waiting.shift()) {
      const lane = new Lane(world);
      done.push(lane);
      for (const part of parts) await part(lane, world).catch((error) => lane.broken(part.name, error));
    }
  };
  try {
    await Promise.all(Array.from({ length: BESIDE }, walk));
    const end = new Lane(world);
    const visited = () => {
      const missed = world.unvisited();
      if (missed.length > 0) throw new Error(`No journey checks ${missed.join(', ')}`);
    };
    if (asked.length === 0) await end.journey('every address of the site was visited', visited);
    done.push(end);
    const sum = (name) => done.reduce((total, lane) => total + lane[name], 0);
    console.log(`Journeys: ${world.scanned} scans of pages in ${((Date.now() - begin) / 1000).toFixed(0)} s`);
    return { passed: sum('passed'), failed: sum('failed') };
  } finally {
    await world.stop();
  }
}
