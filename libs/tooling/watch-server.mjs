// Compiles the server on each change. The compiler is a program of its own: this script ends it when it ends itself, and when whoever started it is gone.
import { spawn } from 'node:child_process';
import compilerOf from '../../node_modules/typescript-native/lib/getExePath.js';

const compiler = spawn(compilerOf(), ['-p', 'libs/tooling/tsconfig.server.json', '--watch', '--preserveWatchOutput'], { stdio: ['ignore', 'inherit', 'inherit'] });
process.once('SIGTERM', () => compiler.kill('SIGTERM'));
compiler.once('exit', (code) => process.exit(code ?? 1));
