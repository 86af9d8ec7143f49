import { dispatch } from './index.js';

await dispatch('check-hardware-profile');
