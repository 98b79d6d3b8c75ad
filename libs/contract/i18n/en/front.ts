import { plural } from '../format.js';
import type { front as nl } from '../nl/front.js';

export const front: typeof nl = {
  fresh: 'What is new?',
  freshNone: 'Nothing is new here yet. Who begins?',
  came: 'What came of it?',
  cameNone: 'What came of plans and gatherings will stand here.',
  other: 'News',
  kinds: {
    plan: 'New plan', round: 'You can vote', 'budget-gathering': 'Village budget: bring your idea', 'budget-voting': 'Village budget: you can vote', gathering: 'Gathering', story: 'Story', lesson: 'Lesson', call: 'Call', vision: 'Village vision', conversation: 'Conversation',
    'plan-declined': 'The municipality does not do it, and says why', 'plan-adopted': 'The municipality does it', 'plan-backed': 'The municipality helps the village', 'plan-co-decide': 'Deciding together', 'plan-decided': 'Decided together', 'plan-under-way': 'Under way', 'plan-completed': 'Done', 'plan-stopped': 'Stopped',
    'budget-counted': 'Village budget divided', 'look-back': 'Looking back', 'call-closed': 'What came of the call', 'vision-adopted': 'Village vision adopted', 'vision-received': 'The municipality has answered to the village vision', 'conversation-closed': 'Conversation over: what it says', 'conversation-told': 'What comes of the conversation', 'round-counted': 'The votes are counted',
  },
  until: ({ at }) => `Until ${at}`,
  begins: ({ at }) => `On ${at}`,
  needs: 'What needs you?',
  needsNone: 'Nothing waits for you. Have a look around.',
  needOther: ({ title }) => title,
  need: {
    draft: ({ title }) => (title === '' ? 'Go on writing your plan' : `Go on writing your plan “${title}”`),
    question: ({ title }) => `The municipality has a question about “${title}”`,
    vote: ({ title }) => `Vote: ${title}`,
    offer: ({ title }) => `A place is free for you: ${title}`,
    gathering: ({ title }) => `You go to: ${title}`,
    addition: ({ title, count }) => `${count} ${plural(count, 'addition', 'additions')} to look at: “${title}”`,
    answer: ({ count }) => `${count} ${plural(count, 'plan waits', 'plans wait')} for an answer`,
    review: ({ count }) => `${count} ${plural(count, 'plan waits', 'plans wait')} for a coach`,
    'call-returned': ({ title }) => `The coach gave your call “${title}” back`,
    'call-review': ({ count }) => `${count} ${plural(count, 'call waits', 'calls wait')} for a coach`,
  },
  needDue: { before: ({ date }) => `before or on ${date}`, on: ({ date }) => `on ${date}` },
};
