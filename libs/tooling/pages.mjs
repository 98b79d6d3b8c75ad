// What `npm run generate` writes: pure functions from what the code says to the text of a file.

/** `.env.example` from the settings in `libs/platform/config`. */
export function envExample(settings) {
  const lines = Object.entries(settings).map(([name, { usual, about }]) => `# ${about.replaceAll('`', '')}.\n${usual === '' ? '# ' : ''}${name}=${usual.includes(' ') ? `"${usual}"` : usual}\n`);
  return `# Every setting, as it is when nobody sets it. Made from libs/platform/config/settings.ts by \`npm run generate\`.\n# npm start needs none of them; a server of your own takes them from its environment: node --env-file=.env dist/apps/api/main.js\n\n${lines.join('\n')}`;
}

const layersOf = (tags) => tags.filter((tag) => tag.startsWith('layer:')).map((tag) => tag.slice('layer:'.length));
const listed = (names) => names.map((name) => `\`${name}\``).join(', ');

/** `docs/generated/boundaries.md` from the constraints in `libs/tooling/boundaries.mjs`. */
export function boundariesPage(areas, constraints) {
  const allowed = constraints.filter((rule) => rule.sourceTag?.startsWith('layer:') && !rule.onlyDependOnLibsWithTags.includes('*')).map((rule) => [rule.sourceTag.slice('layer:'.length), layersOf(rule.onlyDependOnLibsWithTags)]);
  const browser = constraints.find((rule) => rule.allSourceTags?.includes('layer:feature') && rule.allSourceTags.includes('side:browser'));
  const server = constraints.find((rule) => rule.allSourceTags?.includes('layer:feature') && rule.allSourceTags.includes('side:server'));
  const layers = [...allowed, ['web', layersOf(browser.onlyDependOnLibsWithTags)], ['api', layersOf(server.onlyDependOnLibsWithTags)], ['apps', ['api', 'web']]];
  const arrows = layers.flatMap(([from, to]) => to.filter((name) => name !== from).map((name) => `  ${from} --> ${name}`));
  const rows = layers.filter(([from]) => from !== 'apps').map(([from, to]) => `| \`libs/${from}\` | ${listed(to)}${from === 'api' ? ', and features before it in the list below' : ''} |`);
  return `# The boundaries

Drawn from \`libs/tooling/boundaries.mjs\` by \`npm run generate\`; a test keeps it true, lint holds the code to it, and \`npm test\` proves that lint still refuses.

\`\`\`mermaid
flowchart TD
${arrows.join('\n')}
\`\`\`

| in | may use |
|---|---|
${rows.join('\n')}
| \`apps\` | everything |

Features of the server, from the ground up. Each may use those before it, never one after it:

${areas.map((area, i) => `${i + 1}. \`${area}\``).join('\n')}

Features in the browser have the same names and never use each other: their pages meet in \`apps/web\`.
`;
}
