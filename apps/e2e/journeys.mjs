// The journeys: the built product with the demonstration, walked in a real browser by people of all roles.
import { accounts } from './journeys/accounts.mjs';
import { byRoads } from './journeys/by-roads.mjs';
import { faults } from './journeys/faults.mjs';
import { gatherings } from './journeys/gatherings.mjs';
import { keyboard } from './journeys/keyboard.mjs';
import { pages } from './journeys/pages.mjs';
import { villageBudget } from './journeys/village-budget.mjs';
import { wholeWay } from './journeys/whole-way.mjs';
import { Lane, makeWorld } from './world.mjs';

/** Runs every journey; gives how many passed and failed. */
export async function runJourneys(root) {
  const begin = Date.now();
  let world;
  try {
    world = await makeWorld(root);
  } catch (error) {
    console.log(`FAILED: the journeys could not begin\n  ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  // Lanes that wait for clocks and mails leave the processor to the others.
  const lanes = [[wholeWay, byRoads, accounts], [pages, keyboard, gatherings, faults], [villageBudget]].map(async (parts) => {
    const lane = new Lane(world);
    for (const part of parts) await part(lane, world).catch((error) => lane.broken(part.name, error));
    return lane;
  });
  try {
    const done = await Promise.all(lanes);
    const end = new Lane(world);
    await end.journey('every address of the site was visited', () => {
      const missed = world.unvisited();
      if (missed.length > 0) throw new Error(`No journey checks ${missed.join(', ')}`);
    });
    done.push(end);
    const sum = (name) => done.reduce((total, lane) => total + lane[name], 0);
    console.log(`Journeys: ${world.scanned} scans of pages in ${((Date.now() - begin) / 1000).toFixed(0)} s`);
    return { passed: sum('passed'), failed: sum('failed') };
  } finally {
    await world.stop();
  }
}
