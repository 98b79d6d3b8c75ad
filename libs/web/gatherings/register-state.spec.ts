import { completedRegistration } from './register-state';

describe('a registration that was kept in the browser', () => {
  it('by an older version of the form has what was added since', () => {
    const { guest, ...older } = { step: 2, people: '2', workshop: 'none', question: 'Mag mijn hond mee?', accessNeeds: '', guest: { name: 'Gijs', email: 'gijs@elders.example' } };
    expect(completedRegistration(older)).toEqual({ ...older, guest: { name: '', email: '' } });
    expect(completedRegistration({ ...older, guest })).toEqual({ ...older, guest });
  });
});
