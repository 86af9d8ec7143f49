import { dispatch } from './index.js';

await dispatch('attest-provenance');
