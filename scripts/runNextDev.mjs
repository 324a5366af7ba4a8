// Runs Next's server for authors, and ends with the script that started it.
import { createRequire } from 'node:module';
import './terminal/stopWithParent.mjs';
import { commandFile, projectRoot } from './terminal/project.mjs';

const next = commandFile(projectRoot, 'next');
const host = process.env.HOST ? ['--hostname', process.env.HOST] : [];
// As its command line would be; required, because some versions of Node 20 do not import a file without an ending.
process.argv = [process.execPath, next, 'dev', '--port', process.env.PORT ?? '3000', ...host];
createRequire(import.meta.url)(next);
