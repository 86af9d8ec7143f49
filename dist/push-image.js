import { dispatch } from './index.js';

await dispatch('push-image');
