import { dispatch } from './index.js';

await dispatch('plan');
