import { dispatch } from './index.js';

await dispatch('build-image');
