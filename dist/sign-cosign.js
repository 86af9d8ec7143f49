import { dispatch } from './index.js';

await dispatch('sign-cosign');
