// Where the project and the page that scripts/page made lie.
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const pageFile = path.join(project, 'dist/advolint.html');
