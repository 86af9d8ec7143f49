import { dispatch } from './index.js';

await dispatch('prune');
