import { dispatch } from './index.js';

await dispatch('verify-image');
