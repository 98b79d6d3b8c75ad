// The pages of village visions: who looks, where, and what is there.
const NOBODY = null;
const AALDEN = '{vision:Aalden vooruit: dorpsvisie tot 2035}';
const SLEEN = '{vision:Sleen, dorp met toekomst}';
const ROLDE = '{vision:Rolde, groen en gastvrij}';

export const visions = [
  [NOBODY, '/dorpsvisies', 'the visions'],
  [NOBODY, `/dorpsvisies/${AALDEN}`, 'a vision that was adopted and answered'],
  [NOBODY, `/dorpsvisies/${SLEEN}`, 'a vision that waits for its municipality'],
  [NOBODY, `/dorpsvisies/${ROLDE}`, 'a vision of which the check-up is overdue'],
  [NOBODY, `/dorpsvisies/${AALDEN}/versies`, 'the versions of a vision'],
  [NOBODY, `/dorpsvisies/${AALDEN}/suggesties`, 'the suggestions of a vision, for a visitor'],
  [NOBODY, `/dorpsvisies/${AALDEN}/schrijven`, 'writing a vision, for a visitor'],
  ['anna', `/dorpsvisies/${AALDEN}/suggesties`, 'the suggestions of a vision, for a resident'],
  ['anna', `/dorpsvisies/${AALDEN}/schrijven`, 'writing a vision, for a resident'],
  ['carla', '/dorpsvisies', 'the visions, for who writes one'],
  ['carla', `/dorpsvisies/${AALDEN}`, 'a vision, for who writes it'],
  ['carla', `/dorpsvisies/${AALDEN}/schrijven`, 'writing a vision'],
  ['carla', '/dorpsvisies/{chapter:Elkaar tegenkomen}', 'writing a chapter'],
  ['carla', `/dorpsvisies/${AALDEN}/suggesties`, 'the suggestions of a vision, for who answers them'],
  ['carla', `/dorpsvisies/${AALDEN}/vaststellen`, 'adopting a vision, where there is nothing to adopt'],
  ['carla', `/dorpsvisies/${AALDEN}/stand`, 'the check-up, before its day'],
  ['olaf', `/dorpsvisies/${SLEEN}/antwoord`, 'the municipality’s answer to a vision'],
];
