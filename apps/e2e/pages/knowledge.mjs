// The pages of stories, lessons and calls: who looks, where, and what is there.
const NOBODY = null;

export const knowledge = [
  [NOBODY, '/kennis', 'what villages learn from each other'],
  [NOBODY, '/lessen', 'the lessons'],
  [NOBODY, '/lessen/{knowledge:lesson}', 'a lesson'],
  [NOBODY, '/verhalen', 'the stories'],
  [NOBODY, '/verhalen/{knowledge:story}', 'a story'],
  [NOBODY, '/oproepen', 'the calls'],
  [NOBODY, '/oproepen/{knowledge:call}', 'a call'],
  [NOBODY, '/oproepen/0190ffff-0000-7000-8000-000000000000', 'a call that does not exist'],
  [NOBODY, '/kennis/schrijven/CALL', 'the form of a call, before signing in'],
  ['carla', '/kennis/schrijven/STORY', 'the form of a story, for the board of an association'],
  ['carla', '/verhalen/{story:Hoe wij 84 namen ophaalden voor de beweegtuin}', 'a story, for the association that tells it'],
  ['olaf', '/kennis/schrijven/LESSON', 'the form of a lesson, for an official'],
  ['olaf', '/kennis/{knowledge:call}/verbeteren', 'improving a call'],
  ['olaf', '/oproepen/{knowledge:call}', 'a call, for the municipality that asks'],
];
