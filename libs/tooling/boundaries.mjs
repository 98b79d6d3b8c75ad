/** Server features from the ground up: a feature may use only the ones named before it. */
export const SERVER_AREAS = [
  'identity',
  'places',
  'residence',
  'associations',
  'plans',
  'media',
  'moderation',
  'responses',
  'tracks',
  'rolls',
  'paper-ballots',
  'deciding',
  'budgets',
  'visions',
  'discussion',
  'conversations',
  'consent',
  'gatherings',
  'knowledge',
  'coaching',
  'notices',
  'insights',
  'front',
];

const ground = ['layer:domain', 'layer:platform'];
const serverOnly = ['@nestjs/*', 'typeorm', 'pg', 'passport*', 'class-validator', 'graphile-worker'];

/** The constraints of `@nx/enforce-module-boundaries`, generated from the one ordered list above. */
export const constraints = [
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:domain'], bannedExternalImports: ['*'] },
  { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: ['layer:contract', 'layer:domain'] },
  { sourceTag: 'layer:platform', onlyDependOnLibsWithTags: [...ground, 'layer:contract'] },
  { sourceTag: 'layer:tooling', onlyDependOnLibsWithTags: ['layer:tooling'] },
  { sourceTag: 'layer:ui', onlyDependOnLibsWithTags: ['layer:ui'] },
  { allSourceTags: ['layer:feature', 'side:browser'], onlyDependOnLibsWithTags: ['layer:domain', 'layer:contract', 'layer:ui'] },
  ...SERVER_AREAS.map((area, i) => ({
    allSourceTags: ['layer:feature', 'side:server', `area:${area}`],
    onlyDependOnLibsWithTags: [...ground, ...SERVER_AREAS.slice(0, i).flatMap((below) => [`area:${below}`])],
  })),
  { sourceTag: 'side:browser', onlyDependOnLibsWithTags: ['side:browser', 'side:any'], bannedExternalImports: serverOnly },
  { sourceTag: 'side:server', onlyDependOnLibsWithTags: ['side:server', 'side:any'], bannedExternalImports: ['react', 'react-*'] },
  { sourceTag: 'side:cli', onlyDependOnLibsWithTags: ['layer:domain', 'layer:contract'] },
  { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['*'] },
];
