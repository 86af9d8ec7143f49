/** The command from source, as dist/wtgos.js runs it from the bundle. */
import { dispatch } from '../../src/entry.ts';

await dispatch('cli');
