import { dispatch } from './index.js';

await dispatch('assemble-index');
