import { dispatch } from './index.js';

await dispatch('promote-image');
