// `npm start`: the whole chain on a sample, from the bundle; installs no more than the Node it needs.
import { install, isNewEnough, node24, run } from './node24.mjs';

if (!isNewEnough()) install();
run(isNewEnough() ? process.execPath : node24(), ['dist/wtgos.js', 'try', ...process.argv.slice(2)]);
