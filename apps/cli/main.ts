import { run } from './run.js';

const { lines, warnings, error, code } = run(process.argv.slice(2));
if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
for (const warning of warnings) process.stderr.write(`${warning}\n`);
if (error !== null) process.stderr.write(`${error}\n`);
process.exitCode = code;
