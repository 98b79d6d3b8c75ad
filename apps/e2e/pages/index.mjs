// Every page for everybody who may see it: a person of the demonstration (null: a visitor), an address, and what is there.
// A name in curly brackets is an id that is looked up: {plan:title}.
import { accounts } from './accounts.mjs';
import { associations } from './associations.mjs';
import { budgets } from './budgets.mjs';
import { consent } from './consent.mjs';
import { conversations } from './conversations.mjs';
import { coaching } from './coaching.mjs';
import { deciding } from './deciding.mjs';
import { desks } from './desks.mjs';
import { gatherings } from './gatherings.mjs';
import { knowledge } from './knowledge.mjs';
import { places } from './places.mjs';
import { plans } from './plans.mjs';
import { visions } from './visions.mjs';

export const PAGES = [
  ...accounts,
  ...associations,
  ...budgets,
  ...consent,
  ...conversations,
  ...coaching,
  ...deciding,
  ...desks,
  ...gatherings,
  ...knowledge,
  ...places,
  ...plans,
  ...visions,
];

/** How the ids in addresses are found: by what stands behind the colon, where it is asked for. */
export const LOOKUPS = {
  plan: 'select id from plan where title = $1 order by created_at desc limit 1',
  budget: 'select id from budget where state = $1 order by id limit 1',
  coaching: 'select id from coaching_request where state = $1 order by id limit 1',
  knowledge: "select id from knowledge where kind = $1 and state = 'published' order by id limit 1",
  story: "select id from knowledge where kind = 'story' and title = $1 limit 1",
  conversation: 'select id from conversation where case $1::text when $$open$$ then closed_at is null when $$planned$$ then opens_at > brink_now() else closed_at is not null end order by id limit 1',
  vision: 'select id from vision where title = $1',
  chapter: "select vision_id || '/schrijven/' || id as id from vision_chapter where title = $1 order by id limit 1",
  gathering: 'select id from gathering order by id limit 1',
};
